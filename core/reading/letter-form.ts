import type { Council } from '../council/council.ts';
import type { Directory, MemberPerson, OfficerPerson } from '../council/directory.ts';
import { linesOf } from '../draft/lines.ts';
import { type Part, partText } from '../draft/parts.ts';

/** Who signs a letter, as its signature block says. */
export interface Signatory {
  readonly role: 'member' | 'officer' | 'unknown';
  readonly member?: MemberPerson;
  readonly officer?: OfficerPerson;
  /** Offsets of the block in the body, without outer white space. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What sort of letter it is. */
export interface LetterForm {
  readonly signatory: Signatory | undefined;
  /** The council's own headed paper: its name, or one of its offices, heads the letter. */
  readonly councilPaper: boolean;
  /** The writer's own paper: a member's name or home heads the letter. */
  readonly ownPaper: boolean;
  /** A party's paper. */
  readonly partyPaper: boolean;
  /** The Mayor's own paper. */
  readonly mayorsPaper: boolean;
  readonly toMinister: boolean;
  readonly toPress: boolean;
  /** Addressed to many: residents, neighbours, all occupiers, an open letter. */
  readonly toMany: boolean;
  /** Addressed to somebody in the council: a member or an officer. */
  readonly toInsider: MemberPerson | OfficerPerson | undefined;
  /** Addressed to the council itself. */
  readonly toCouncil: boolean;
}

const trimmed = (body: string, start: number, end: number): { start: number; end: number } => {
  const text = body.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return { start: from, end: from + text.trim().length };
};

const MEMBER_WORDS =
  /\b(cllrs?|councillors?|leader of the (council|opposition)|cabinet member|executive member|portfolio holder|ward (member|councillor)|member for|mayor of|lord mayor|chair(man|woman)? of (the )?(overview|scrutiny|planning|licensing|council|audit|policy)|group leader)\b/i;
const OFFICER_WORDS =
  /\b(director|head of|chief executive|officer|manager|solicitor|surveyor|engineer|technician|clerk to the council|registrar)\b/i;

/** Reads the signature block: a line that names somebody of the directory, else what its words say. */
export const readSignatory = (body: string, parts: readonly Part[], directory: Directory): Signatory | undefined => {
  const part = parts.find(({ kind }) => kind === 'signature');
  if (!part) return undefined;
  const { start, end } = trimmed(body, part.start, part.end);
  const text = body.slice(start, end);
  if (!text) return undefined;
  const block = text.replace(/\r\n?/g, '\n').split(/\n\s*\n\s*\n|\n(?:enc|cc|copy to|encl)\b/i)[0] as string;
  const lines = linesOf(block).map(({ text: line }) => line.replace(/^(pp|p\.p\.|for and on behalf of)\s+/i, ''));
  let officer: OfficerPerson | undefined;
  let member: MemberPerson | undefined;
  const proxy = /^\s*(pp|p\.p\.)\s/im.test(block);
  for (const line of lines) {
    for (const written of [line, line.split(/,| \(|;| - /)[0] as string]) {
      const [person, another] = directory.named(written);
      if (!person || another) continue;
      if (person.kind === 'member') member ??= person;
      else officer ??= person;
    }
  }
  const role =
    member && (proxy || !officer)
      ? 'member'
      : officer
        ? 'officer'
        : MEMBER_WORDS.test(block)
          ? 'member'
          : OFFICER_WORDS.test(block)
            ? 'officer'
            : 'unknown';
  return {
    role,
    start,
    end,
    text,
    ...(role === 'member' && member ? { member } : {}),
    ...(role === 'officer' && officer ? { officer } : {}),
  };
};

/** The head of a letter, line by line, and its greeting. */
interface Head {
  readonly text: string;
  /** What stands above the date: whose paper it is. */
  readonly paper: readonly string[];
  /** What stands below the date: whom it is addressed to. */
  readonly addressee: readonly string[];
  readonly greeting: string;
}

/** Lines above an addressee's name: references, and how the letter goes. */
const NO_ADDRESSEE = /^(our|your) ref\b|^ref\b|^by (email|hand|post)\b|^(private|strictly|personal)\b|^to:?$/i;
const DATE =
  /\b\d{1,2}(st|nd|rd|th)?( of)? (january|february|march|april|may|june|july|august|september|october|november|december)\b|^(date:? )?\d{1,2}([/.-])\d{1,2}\5(\d\d){1,2}$/i;
/** How many lines a letterhead has where no date ends it. */
const PAPER_LINES = 3;

/** The lines of each stretch between blank ones, without those that only say how a letter goes. */
const blocksOf = (lines: readonly string[]): string[][] => {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line === '') blocks.push([]);
    else if (!NO_ADDRESSEE.test(line)) blocks[blocks.length - 1]?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
};

const readHead = (body: string, parts: readonly Part[], isHeading: (line: string) => boolean): Head => {
  const textOf = (wanted: Part['kind']): string => {
    const part = parts.find(({ kind }) => kind === wanted);
    return part ? partText(body, part) : '';
  };
  const text = textOf('letterhead');
  const greeting = textOf('salutation').trim();
  const lines = linesOf(text).map((line) => line.text);
  const date = lines.findIndex((line) => DATE.test(line));
  const above = lines.slice(0, Math.max(date, 0)).filter(Boolean);
  const below = lines.slice(date + 1).filter(Boolean);
  if (date < 0) {
    const paper = lines.slice(0, PAPER_LINES).filter(Boolean);
    return { text, paper, addressee: lines.slice(paper.length).filter(Boolean), greeting };
  }
  // Where all stands on one side of the date, its first stretch may be the paper and the next the address.
  const [first = [], ...others] = blocksOf([...lines.slice(0, date), ...lines.slice(date + 1)]);
  const onOneSide = (above.length === 0 && isHeading(first[0] ?? '')) || below.length === 0;
  return onOneSide && others.length > 0
    ? { text, paper: first, addressee: others.flat(), greeting }
    : { text, paper: above, addressee: below, greeting };
};

const OF_PARTY =
  /\b(labour|conservative|liberal democrats?|green|reform uk|independents?|residents'? association)\b.{0,24}\b(party|group|association|branch|councillors?)?/i;
const PARTY_BODY = /\b(party|group|association|branch|liberal democrats?|reform uk|conservatives)\b/i;

/** Whether a line of a letterhead names a party or its group, "Wexcombe Labour Group"; one that names the council too is the council's. */
const namesParty = (line: string): boolean =>
  OF_PARTY.test(line) && PARTY_BODY.test(line) && !/council\b/i.test(line.replace(/councillors?/gi, ''));

const MAYORS_PAPER = /\bmayor'?’?s? parlour\b|^(from )?the (lord )?mayor( of)?\b|^office of the mayor\b/i;

/** Whether a line of a letterhead is a member's name. */
const isMembersPaper = (line: string, directory: Directory): boolean =>
  /^(from )?(cllr|councillor|coun\.?)\b/i.test(line) ||
  directory.named(line.split(',')[0] as string).some(({ kind }) => kind === 'member');

/** Whose paper a letter is on. */
const readPaper = (
  { paper }: Head,
  council: Council,
  directory: Directory,
): Pick<LetterForm, 'councilPaper' | 'ownPaper' | 'partyPaper' | 'mayorsPaper'> => {
  const [first = ''] = paper;
  const councilName = council.name.toLowerCase();
  const [shortName = ''] = councilName.split(' ');
  const ownPaper = isMembersPaper(first, directory);
  const heading = first.toLowerCase();
  const councilPaper =
    !ownPaper &&
    (paper.slice(0, PAPER_LINES).some((line) => line.toLowerCase().includes(councilName)) ||
      /^(office of the|cabinet member)/.test(heading) ||
      (heading.includes(shortName) && /\bcouncil\b/.test(heading)));
  return {
    councilPaper,
    ownPaper,
    partyPaper: !councilPaper && paper.some(namesParty),
    mayorsPaper: paper.some((line) => MAYORS_PAPER.test(line)),
  };
};

const TO_THE_MAYOR = /\bthe (right )?worshipful the mayor\b|^the mayor\b|^mayor of\b/i;

/** Somebody of the council whom a letter is addressed to; one without an addressee is written to whom it greets. */
const insiderIn = ({ addressee, greeting }: Head, directory: Directory): LetterForm['toInsider'] => {
  const person = addressee.find((line) => !NO_ADDRESSEE.test(line)) ?? '';
  const [named] = directory.named((person.split(',')[0] as string).replace(/^to:?\s+/i, ''));
  const [greeted] = addressee.length === 0 ? directory.named(greeting.replace(/^dear\s+|[,:]$/gi, '')) : [];
  return named ?? greeted ?? (TO_THE_MAYOR.test(person) ? directory.mayor : undefined);
};

const MINISTER =
  /\b(minister|secretary of state|rt\.? hon|right honourable|chancellor of the exchequer|mp\b|member of parliament|department for|ministry of)/i;
const DEAR_MINISTER = /^dear (minister|secretary of state|prime minister|chancellor)/i;
const PRESS = /\b(editor|gazette|newsdesk|letters? page|herald|chronicle|newspaper|radio)\b/i;
const DEAR_EDITOR = /^(dear |sir\b)?(the )?editor\b|^sir,?$|^dear editor/i;
const LETTERS_PAGE = /\bletters? (page|to the editor)\b/i;
const MANY =
  /\b(residents?|occupiers?|neighbours?|tenants|householders|everyone|all |open letter|parents|traders|members of|plotholders?|customers)\b/i;
const DEAR_MANY =
  /^(dear|to) (all|residents?|neighbours?|tenants?|friends?|everyone|householder|parents?|trader|plotholders?|voter|constituents?)/i;
/** "dear shopkeeper", as some write it: whoever is greeted by no name and no title. */
const DEAR_ANYBODY = /^dear (?!sir|madam|mr|mrs|ms|miss|dr|cllr|councillor)[a-z]/;
const OPEN_LETTER = /\bopen letter\b/i;
/** Lines of an address that say who lives there. */
const NAME_LINES = 3;

/** Reads letterhead, addressee and signature of a letter. */
export const readLetterForm = (
  body: string,
  parts: readonly Part[],
  council: Council,
  directory: Directory,
): LetterForm => {
  const ofCouncil = council.name.toLowerCase();
  const head = readHead(
    body,
    parts,
    (line) => line.toLowerCase().includes(ofCouncil) || isMembersPaper(line, directory),
  );
  const { text, addressee, greeting } = head;
  const address = addressee.join('\n');
  return {
    signatory: readSignatory(body, parts, directory),
    ...readPaper(head, council, directory),
    toMinister: MINISTER.test(address) || DEAR_MINISTER.test(greeting),
    toPress: PRESS.test(address) || DEAR_EDITOR.test(greeting) || LETTERS_PAGE.test(text),
    toMany:
      MANY.test(addressee.slice(0, NAME_LINES).join(' ')) ||
      DEAR_ANYBODY.test(greeting) ||
      DEAR_MANY.test(greeting) ||
      OPEN_LETTER.test(text),
    toInsider: insiderIn(head, directory),
    toCouncil: address.toLowerCase().includes(council.name.toLowerCase()),
  };
};
