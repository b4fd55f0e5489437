import { words } from '../words.ts';

/** Words of what a council keeps to itself: its papers, its lawyers, its dealings. */
export const CONFIDENCES: Readonly<Record<string, readonly string[]>> = {
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
  /** What the Council may lose in court. */
  'legal-stake': words(`
    covenant claim case clause clauses contract lease notice decision policy defence order reason reasons refusal
    grounds ground argument arguments position condition conditions appeal challenge prosecution consultation
  `),
  /** What lawyers call it then. */
  'legal-weak': words(`
    worthless unenforceable invalid unlawful weak void hopeless doomed indefensible thin untenable flawed unsound sunk
    dead illegal
  `),
  /** Whoever deals with the Council, and may bid. */
  firm: words(`
    firm firms company companies contractor contractors bidder bidders tenderer tenderers operator operators supplier
    suppliers builder builders developer developers provider providers buyer buyers consortium rival rivals competitor
    competitors
  `),
  /** What a bid says. */
  pricing: words(`
    price prices pricing rate rates bid bids tender tenders quote quotes quotation quotations offer offers score
    scores marks margin margins submission submissions
  `),
  /** Those whom a plan concerns and who are told last. */
  'told-last': words(`
    staff tenant tenants resident residents union unions landlord landlady owner owners operator families parents
    workforce drivers governors workers employees licensee traders
  `),
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
  /** Those whom members ask: officers, or the services they stand for. */
  'asked-of': words(`
    me us officers team office staff department finance legal highways planning housing revenues desk
  `),
  /** What officers then do. */
  'made-to-do': words(`
    cost costing draft drafting dig digging pull pulling check look looking work working run running chase chasing
    going get getting prepare preparing price pricing model modelling write
  `),
  /** What members ask officers for. */
  'asked-for': words(`
    cost costs costing costings figures numbers sums advice briefing information data breakdown list modelling history
    records invoices workings papers
  `),
  /** What members do who want something of officers. */
  'turns-to': words(`
    {ask} {tell} {email} {ring} {phone} {approach} {contact} {write} {quiz} {badger} {confide} {mention} {admit} {say}
    {sound} {complain} {press} {grill} {collar} {corner} {buttonhole} {pester} {nag} {catch} {call} {telephone}
    {consult} {question} {warn} {beg} {urge} {chase} {hound} {whisper} {request} {enquire} {query} {seek} {demand}
    {raise} {probe} {dig} {sniff} {wonder} {tackle} {lobby} {pump} {moan} {grumble} {reveal} {disclose} {inform} {tip}
  `),
  /** Verbs of saying, in the forms that stand before what was said. */
  saying: words(`
    say says said saying tell tells told telling claim claims claimed claiming allege alleges alleged ask asks asked
    asking write writes wrote suggest suggests suggested complain complains complained report reports reported quote
    quotes quoted propose proposes proposed mention mentions mentioned feel feels think thinks believes
  `),
};
