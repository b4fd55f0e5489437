import { words } from '../words.ts';

/** Verbs and nouns of what members do by email that is not theirs to do, in the forms that stand after "I will". */
export const COUNCIL_DEEDS: Readonly<Record<string, readonly string[]>> = {
  /** To go to a place, or to be in it. */
  'go-in': words(`
    {drift} {saunter}
    {go} {come} {call} {drop} {pop} {look} {turn} {walk} {stroll} {nip} {swing} {wander} {step} {stick} {poke}
    {appear} {arrive} {present} descend {show} {sit} {attend} {march} {climb} {slip} {ride} {cycle} put {stand}
    {spend} {join} {visit} {inspect} {tour} watch watching {pay} land landing {stop} heading {enter} {knock} {bowl}
    {roll} {blow} breeze trot {pitch} {drive} {rock} {pull} {run} {ring} {spring} {traipse} {barge} {sneak} {creep}
    {park} {rattle} {wait} {rap} {whizz} {tip} {hop} {invite}
  `),
  /** To spend, order or agree, as one's own act. */
  'order-verb': words(`
    authorise approve sanction certify order book hire engage commission instruct appoint accept agree confirm sign
    release pay settle buy purchase reserve fund guarantee underwrite sponsor contract award grant pledge allocate
    extend renew waive clear okay ok endorse honour
  `),
  'ordered-verb': words(`
    authorised approved sanctioned certified ordered booked hired engaged commissioned instructed appointed accepted
    agreed confirmed signed released paid settled bought reserved funded guaranteed sponsored awarded granted pledged
    allocated extended renewed waived cleared countersigned
  `),
  /** What says that somebody may spend or begin. */
  'go-ahead': words(`
    order authority authorisation approval acceptance confirmation certificate go consent ok okay yes commission
    permission booking contract
  `),
  /** What is paid for. */
  'spent-on': words(`
    invoice invoices bill bills quote quotes quotation estimate price figure order orders deposit payment payments fee
    fees contract job work works spend spending overtime hire lease rent grant purchase purchases budget cost costs
    supplier firm contractor builder builders engineer printer caterer surveyor consultant consultants architect band
    coach marquee booking pitch scaffolding tarmac paint stage lights chairs tables signs benches bench fence railings
    hedge variation extra extras terms offer tender rate discount licence money sum balance instalment refund
    compensation signature transfer cheque claim expenses phase delivery stock skip skips digger van hours package
    agreement speaker interpreter barrister silk generator trees hedges tree planters film filming
  `),
  /** To do to a case before a court: give it up, put it off. */
  'let-case-go': words(`
    drop withdraw discontinue abandon shelve halt suspend scrap stop settle adjourn delay defer revoke pause park
    reconsider rethink review stay compromise forget spare waive dropping withdrawing shelving suspending scrapping
    stopping settling staying vacate vacated pull cancel
  `),
  'case-noun': words(`
    prosecution case proceedings summons summonses charge charges claim action hearing notice possession eviction
    trial injunction appeal writ enforcement litigation matter thing business fine fines penalty costs
  `),
  /** What somebody who judges a case does at the end of it. */
  verdict: words(`
    vote voting refuse refusing reject revoke revoking rejecting grant granting approve approving overturn veto
    suspend suspending refusal approval revocation
  `),
  /** Judged, of a case. */
  'case-judged': words(`
    refused approved granted rejected revoked thrown passed turned kicked nodded waved renewed suspended quashed dead
    lost won done history toast finished sunk over through past nowhere licence license permission consent plate badge
    happen happening stays stay shut closed built building driving opening selling trading serving gone
  `),
  /** What people apply to build, to open or to run. */
  proposal: words(`
    park retail solar phone plant shop centre site school office
    hotel pub bar nightclub supermarket mosque stables caravans homes bungalow bungalows dormer warehouse warehouses
    turbine turbines balcony outbuilding crematorium hostel casino arcade kennels landfill pylons hmo incinerator
    quarry flats houses extension takeaway barn dwellings stadium mast barns tower cinema marina pitches conversion
    drive festival garden estate annexe loft conservatory
  `),
  /** Beyond hope, of an application. */
  doomed: words('dead finished sunk toast history cooked buried going out done'),
  /** With what people celebrate. */
  festive: words(`
    champagne fizz flags prosecco cava bunting glasses party parties curtains bricks builders diggers opening ribbon
    balloons marquee removal scaffolders architect foundations tiles bands stock beds invitations roof till tank skip
    menus carpet carpets cement timber kettle barrels plumber builder
  `),
  /** No longer open, of a view. */
  settled: words(`
    settled fixed made decided closed shut final firm formed set unchanged reached taken clear plain certain sure
    resolved concluded determined
  `),
  /** To change somebody's mind. */
  sway: words(`
    change alter shift budge move moved persuade persuaded persuading convinced convincing sway swayed bring turn talk
    win dissuade shake reconsider
  `),
  /** What both sides put before those who judge. */
  'case-paper': words(`
    report reports officers officer recommendation recommend recommends papers pack evidence argument arguments debate
    applicant applicants barrister consultant presentation consultees objectors objection witness witnesses lawyers
    speeches speaker speakers hearing inspector advice policy plans drawings survey rest more further
  `),
  /** To say that one is coming, or to ask whether one may. */
  forewarn: words(`
    {tell} {warn} {forewarn} {ring} {trouble} {ask} {arrange} {announce} announcement {mention} {book} {inform}
    {phone} {telephone} telephoned {notify} notification {consult} {bother} {alert} {tip} let say said saying fix
    fixed {expect} clear cleared clearing name named permission notice appointment appointments invitation warning
    warnings leave forms arrangement arrangements blessing booking
  `),
  /** Where others work, learn or live, and somebody is in charge, by words that mean little else. */
  workplace: words(`
    depot depots hostel refuge crematorium mortuary workshop workshops almshouses school schools academy nursery
    nurseries infants juniors classroom classrooms playground pupils headteacher headmaster headmistress teachers
    teacher boiler cellar basement bedrooms bathrooms mealtimes gritters stores strongroom archive warehouse
    incinerator landfill composting sorting weighbridge glasshouse kennels laundry sheltered
  `),
  /** What is put on for a visitor. */
  staged: words(`
    paint bunting carpet carpets attention performance tour tours tidied staged rehearsed polished scrubbed sanitised
    flowers tablecloths rehearsal brochure version tidy hide hidden straightened biscuits scone scones fuss
  `),
  /** Where in such a place a visitor may stand. */
  'visit-spot': words(`
    door doors desk desks step gate lounge kitchen kitchens canteen corridor corridors landing landings hall class
    classroom reception yard pumps queue ward bed cab office rooms playground
  `),
  /** What people own that comes to harm, and that a council's mail seldom names otherwise. */
  harmable: words(`
    car cars van vehicle vehicles tyre tyres wheel wheels alloy bumper windscreen suspension bike bicycle bicycles
    scooter wheelchair ceiling ceilings carpet carpets laminate furniture sofa settee glasses spectacles coat jacket
    suit trousers dress shoes laptop television telly greenhouse conservatory headstone memorial caravan belongings
    cellar basement freezer teeth tooth pram pushchair buggy blinds curtains bedding mattress rug wardrobe motorbike
    exhaust axle paintwork bonnet gatepost crop vegetables hens pond polytunnel patio plaster wallpaper wiring windows
    stairlift
  `),
  /** The same, of what councils have as well. */
  fixture: words(`
    wing mirror fence fences fencing wall walls roof floor floors flooring kitchen phone shed gate gates hedge window
    door boat stock property lawn drain drains dog boiler glass panes pane tiles slates gutter porch chimney plants
    shrubs spring washing
  `),
  /** What harm costs. */
  outlay: words(`
    damage damaged repair repairs injury injuries excess garage bill bills invoice invoices receipt receipts estimate
    quote cost costs loss losses claim expenses taxi taxis cleaning physiotherapy earnings wages treatment vet
  `),
  /** Those who do a council's work, and their machines. */
  'council-hand': words(`
    we council contractor contractors subcontractor crew crews team gang department driver drivers somebody someone
    staff lads lad inspector gardener gardeners operative operatives sweeper gritter mower strimmer digger plough
    caretaker plumber electrician roofer roofers scaffolder scaffolders highways surveyor
  `),
  /** To do harm by carelessness, as something done. */
  harmed: words(`
    failed forgot missed overlooked botched bungled broke damaged cracked dropped reversed clipped knocked flooded
    misjudged skimped hit ran scraped dented left poisoned undermined misread wrecked messed burst smashed sprayed
    spilled spilt tipped splashed burned burnt lost backed ruptured drilled bent mislaid ruined demolished killed
    crushed flattened chopped cut bumped caught split soaked
  `),
  /** What should be done to keep a thing safe, as something done. */
  upkeep: words(`
    maintained inspected serviced tested fenced coned salted locked propped wired checked fixed mended repaired
    cleared cleaned gritted lit guarded secured replaced felled raked jetted taped covered bolted tightened trained
    filled signed shown staked tied drained insulated swept treated
  `),
  /** To have done wrong without meaning to. */
  blunder: words(`
    fault mistake error negligence failure oversight blunder carelessness neglect omission lapse slip doing muddle
    stupidity incompetence
  `),
  /** Made whole, of somebody who has lost something. */
  repaid: words('repaid reimbursed compensated refunded indemnified '),
  /** In a state in which a thing does harm. */
  unsafe: words(`
    faulty unsafe loose unlocked unattended unlit rotten overdue bald worn unmarked unfenced exposed condemned wobbly
    unqualified
  `),
  /** Parts of the body that are hurt. */
  limb: words('leg arm hip wrist ankle nose tooth finger knee shoulder elbow'),
};
