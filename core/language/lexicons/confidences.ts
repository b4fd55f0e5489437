import { words } from '../words.ts';

/** Words of what a council keeps to itself: its papers, its lawyers, its dealings. */
export const CONFIDENCES: Readonly<Record<string, readonly string[]>> = {
  /** Says that a paper or a meeting is closed to the public. */
  secrecy: words(`
    confidential exempt secret sealed restricted withheld unpublished unredacted leaked privileged private closed
    embargoed undisclosed
  `),
  /** The colours on which councils print what the public may not see. */
  'paper-colour': words('pink pinks yellow blue green grey gray gold buff salmon lilac coloured'),
  /** What may be closed: a paper, a part of it, a meeting. */
  'council-paper': words(`
    paper papers report reports appendix appendices annex annexe annexes schedule minute minutes page pages sheet
    sheets note notes memo briefing dossier file section part half bit bits item items agenda contract audit opinion
    advice letter list figure figures document documents session meeting pack matrix envelope business enclosure cover
    valuation review study statement assessment bids tenders copy version draft findings one ones
  `),
  /** Those who advise the Council on the law. */
  lawyer: words('counsel barrister qc kc silk lawyer lawyers solicitor solicitors legal advocate chambers'),
  /** Whoever bids against another. */
  bidder: words(`
    rival rivals competitor competitors bidder bidders tenderer tenderers bid bids tender tenders quote quotes offer
    offers submission submissions
  `),
  /** How one bid stands to another. */
  'among-bids': words('other rival lowest highest winning losing next second both nearest cheapest last'),
  /** The sum at which a side stops. */
  'own-limit': words('floor ceiling reserve mandate limit maximum minimum cap fallback'),
  'number-word': words(`
    two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty
    ninety hundred thousand million half quarter third
  `),
  /** What members do who want something of officers. */
  'turns-to': words(`
    {ask} {tell} {email} {ring} {phone} {approach} {contact} {write} {quiz} {badger} {confide} {mention} {admit} {say}
    {sound} {complain} {press} {grill} {collar} {corner} {buttonhole} {pester} {nag} {catch} {call} {telephone}
    {consult} {question} {warn} {beg} {urge} {chase} {hound} {whisper} {request} {enquire} {query} {seek} {demand}
    {raise} {probe} {dig} {sniff} {wonder} {tackle} {lobby} {pump} {moan} {grumble} {reveal} {disclose} {inform} {tip}
  `),
};
