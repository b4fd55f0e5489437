import { words } from '../words.ts';

/** Words after which a clause opens as if a sentence did: "and make sure", "please drop it". */
export const CLAUSE_OPENERS: readonly string[] = words(
  'and then but so please pls kindly just now also therefore or thanks thankyou instead again ok okay right well',
);

/** Words that deny what follows them. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "not never no nobody without hardly don't doesn't didn't isn't wasn't aren't weren't won't wouldn't can't cannot couldn't hasn't haven't hadn't shouldn't neither nor".split(
    ' ',
  ),
);

/** Words and marks that may stand between a subject and what it does. */
export const BETWEEN: ReadonlySet<string> = new Set(
  "\" “ ” ‘ been shown gave given called described apparently evidently later since has have had is was be being are were will would could can may might should must does did do to who that which then also just still simply again once now only even yet always often ever 's 'd 've 'll so too very rather quite a an the seems appears seemed appeared chose likes tends continues went on some how managed got himself herself not never isn't wasn't hasn't twice completely at best either somehow much more as plain bit of in and you me us them".split(
    ' ',
  ),
);

/** Words that join a second verb to the same subject. */
export const JOINING: ReadonlySet<string> = new Set(['and', 'then', 'but', 'or', 'who', 'yet']);

/** Words that suppose what follows. */
export const CONDITION: ReadonlySet<string> = new Set(['if', 'suppose', 'supposing', 'unless', 'whether']);

/** Words that suppose something when they open a clause: "Had the Director known". */
export const INVERTED: ReadonlySet<string> = new Set(['had', 'were', 'should']);

/** Words by which a whole sentence is a denial: "None of it is her doing". */
export const NONE: ReadonlySet<string> = new Set(['none', 'nobody', 'no', 'nothing', 'neither']);

/** What follows "Mr Kerr said" when it is his words that follow. */
export const SPEECH_FOLLOWS: ReadonlySet<string> = new Set(
  ': , " “ ‘ . that the it he she there they we his her a in last yesterday today at on after'.split(' '),
);

/** Verbs of saying what may turn out otherwise. */
export const ASSURING: ReadonlySet<string> = new Set(
  'told tells says said promised assured assures promises claimed claims swore insisted insists explained wrote writes believes announced reported undertook'.split(
    ' ',
  ),
);
