import { words } from '../words.ts';

/** Words of orders and requests: what officers are told to do, to what, and by when. */
export const ORDERS: Readonly<Record<string, readonly string[]>> = {
  /** What a council's officers do to the world outside, as a bare order has it: "refuse the permit". */
  'work-verb': words(`
    stop serve issue refuse approve grant cancel move switch close open reopen order hire hold pull drop sign fix
    repair mend replace remove clear clean cut fell plant paint repaint erect install fit lock unlock ban evict offer
    rehouse house allocate transfer award pay refund waive enforce prosecute fine start begin finish complete finalise
    commission instruct deploy dispatch redeploy release lift suspend withdraw rescind quash overturn reverse reject
    reinstate restore shut demolish dig fill resurface grit sweep empty collect deliver tow clamp ticket extend reduce
    raise lower increase freeze halt pause bump prioritise expedite process authorise license turn strike postpone
    relocate reroute divert publish scrap abandon ditch bin block settle set sack dismiss appoint get put
    shift slot swap hand crack impound seize inspect jet scrape trim mow strim chop flatten fence board
    patch tarmac regrade widen rip whip shove stick bill charge invoice top cover
  `),
  /** What is asked of anybody at all: it is an order only with something else. */
  'errand-verb': words(`
    send give add keep leave tell run bring take make treat let inform advise notify contact write draft prepare produce arrange organise schedule change
    update circulate print book chase push press amend delay forward reply answer call ring ask pass confirm
    email phone invite remind
  `),
  /** The same deeds as done: "I want it gone", "it needs clearing". */
  'work-done': words(`
    stopped served issued refused approved granted cancelled moved switched closed opened reopened ordered hired held
    pulled dropped signed fixed repaired mended replaced removed cleared cleaned cut felled planted painted repainted
    erected installed fitted locked unlocked banned evicted offered rehoused housed allocated transferred awarded paid
    refunded waived enforced prosecuted fined started finished completed finalised commissioned instructed deployed
    dispatched redeployed released lifted suspended withdrawn rescinded quashed overturned reversed rejected reinstated
    restored shut demolished dug filled resurfaced gritted swept emptied collected delivered towed clamped ticketed
    extended reduced raised lowered increased frozen halted paused prioritised expedited processed authorised licensed
    turned struck postponed relocated rerouted diverted published scrapped abandoned ditched binned blocked settled
    sacked dismissed appointed done sorted gone put taken dealt shifted swapped trimmed mown mowed patched stood changed amended redone
    tidied resolved concluded chased begun readvertised reissued rewritten
  `),
  /** Words of time that hurry somebody. */
  hurry: words(`
    today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday weekend noon midday lunchtime
    immediately asap forthwith month week fortnight morning afternoon january february march april may june july
    august september october november december easter christmas cop
  `),
  /** What somebody asks to know, and so no deed. */
  'information-noun': words(`
    answer answers reply replies figures figure update updates list numbers number view views response copy date dates
    minutes explanation briefing information details detail facts fact breakdown table note summary map plan drawing
    drawings spreadsheet document documents link timetable timeline dataset data report position background reference
    status word chat picture
  `),
  /** Whose work it is when it is not the reader's own. */
  crew: words(`
    crew crews gang gangs team teams lads boys men people staff officers officer inspector inspectors contractor
    contractors wardens warden department lot van vans digger engineer engineers surveyor technician bailiffs
  `),
  /** Whom a member tells that something will be done. */
  promisee: words(`
    residents resident neighbours neighbour tenants tenant him her them family parents owner owners trader traders
    shopkeepers club contractor contractors developer applicant landlord school headteacher head vicar people everyone
    everybody press gazette meeting street mrs mr ms chairman committee secretary constituent constituents builder
    builders
  `),
};
