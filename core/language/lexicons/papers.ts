import { words } from '../words.ts';

/** Papers that a council keeps, and what is known of them. */
export const PAPERS: Readonly<Record<string, readonly string[]>> = {
  /** What is written to somebody. */
  written: words(`
    email emails message messages note notes letter letters attachment attachments text texts draft drafts evidence
    trail copies copy papers file files minutes memo correspondence record records mail memos notebook jottings
    exchanges whatsapps thread
  `),
  /** Papers and records of any kind, as a member may ask for them. */
  paper: words(`
    file files dossier folder bundle record records correspondence email emails letter letters memo note notes minutes
    log logs transcript recording statement statements diary diaries evaluation scoring scores appraisal appraisals
    valuation valuations report reports audit audits advice opinion assessment assessments contract contracts
    agreement lease draft drafts briefing briefings spreadsheet list appendix annex appendices annexes papers
    paperwork document documents documentation paper survey surveys review findings bids bid tenders tender quotation
    quotes settlement invoices invoice timesheets footage exchange exchanges messages message texts photographs slides
    submissions submission returns plan plans schedule register application applications references conclusions
    material printout screenshots notebook notebooks ledger ledgers payroll payslip payslips scorecards chronology
    workings voicemails whatsapps thread threads bundles folders spreadsheets agreements cv cvs matrix jottings
  `),
  /** Papers that no council publishes. */
  'private-paper': words(`
    dossier correspondence emails memo logs transcript timesheets footage valuation valuations evaluation scoring
    printout screenshots paperwork exchanges notebook notebooks payroll payslip payslips scorecards voicemails
    whatsapps jottings
  `),
  /** What makes a paper one that is not published. */
  'not-public': words(`
    unpublished unredacted confidential exempt internal private withheld sealed restricted sensitive personal
    personnel tenancy disciplinary legal medical draft drafts unedited undisclosed classified secret privileged closed
    protected
  `),
  /** What files are kept on that only those who work on them see. */
  'file-kind': words(`
    case call tenancy housing personal personnel social enforcement benefit benefits medical investigation interview
    visit telephone phone noise safeguarding adoption probate exclusion repairs rent sickness absence salary hr
    grievance homelessness fostering arrears eviction prosecution recruitment redundancy occupational disciplinary
    complainant whistleblower whistleblowing misconduct informant internal background file inspection tenant tenants
    claimant employee employees
  `),
  /** Ways to send in a form or a request. */
  'put-in': words(`
    {make} {submit} {lodge} {put} {file} {send} {raise} {do} {draft} {attach} {enclose} {exercise} {invoke} {use}
    {fill} {complete} {pop} {stick} {bang} {chuck} {shove} {fire} {tender} {launch} {initiate} {register} {enter}
    {table} {drop} {issue} {post} {start} {resort} recourse
  `),
  /** Deeds by which a paper reaches somebody. */
  hand: words(`
    send forward email supply provide show share give pass post bring lend release copy disclose furnish pop drop
    fetch print scan ping fish fax circulate leave chuck shove shoot wing zip dispatch deliver photocopy sling whizz
    mail message screenshot
  `),
  /** Words that deny, as they stand in what is not to be done. */
  denial: words(`
    not n't never don't won't wouldn't shan't can't cannot needn't mustn't shouldn't nobody none nothing nor neither
    without rather avoid nowt
  `),
  /** Who may ask to see what is kept. */
  inquisitive: words(`
    auditors auditor ombudsman inspectors inspector inquiry lawyers lawyer solicitors solicitor barrister opposition
    press gazette journalists journalist reporter reporters tribunal judge court courts regulator objectors objector
    busybody campaigners complainant commissioner investigators appellant claimant newspapers newspaper audit
    campaigner investigator investigation inquest coroner nosy parkers applicant candidate
  `),
  /** What may befall it. */
  disclosed: words(`
    disclosed disclosable released discoverable requested searched published leaked foied quoted produced revealed
    obtained findable traced surfaced subpoenaed demanded trawled recovered
  `),
  /** How they come by it. */
  unearth: words(`
    {find} {trawl} {search} {request} {demand} {stumble} {obtain} {quote} {trace} {dig} {sniff} {foi} {fish} {snoop}
    {discover} {rummage} {seize} {scour} {retrieve}
  `),
  /** Where a council keeps what it keeps. */
  filed: words(`
    file files record records minutes log logs system server servers inbox mailbox drive folder folders archive books
    sharepoint computer computers machine machines laptop ledger dossier paperwork diary calendar
  `),
  /** How a thing is said that lasts. */
  'on-paper': words(`
    writing paper email emails print black texts type
  `),
  /** How a paper is done away with. */
  destroy: words(`
    {delete} {destroy} {shred} {burn} {bin} {wipe} {scrub} {purge} {trash} {torch} {expunge} {pulp} {erase}
  `),
  /** What a keeper of records is told to do, or not. */
  'put-on-file': words(`
    minute log record note file document save scan
  `),
  /** How somebody is made a reader of a message. */
  'made-reader': words(`
    {copy} {forward} {include} {add} {slip} {tuck} {loop} {send} {put} {sneak}
  `),
  /** What is done to a thing that is to be remembered. */
  recorded: words(`
    minuted noted logged recorded filed documented typed written entered saved scanned registered mentioned archived
  `),
  /** What a request has in place of papers that another sentence names: "Could I have them?" */
  'stands-for-papers': words(`
    it its them those these that this one ones both all everything lot copy copies set sight same way look
  `),
  /** One of these stands where a sentence asks without being a question: "It was just what was wanted" asks nothing. */
  wanting: words(`
    please could can would will 'd like need needs want wants wonder wondering asking asked asks know tell let send
    give grateful glad obliged welcome appreciate confirm curious interested help helpful looking trying after find
    keen hoping hope
  `),
  /** What a rule, a paragraph or a code does: "paragraph 12 forbids". */
  'lays-down': words(`
    says say said asks mean means forbids bars covers lists requires expects allows allow treats describes warns gives
    lets stops tells advises
  `),
};
