import { words } from '../words.ts';

/** Verbs and nouns of what members do by email that is not theirs to do, in the forms that stand after "I will". */
export const COUNCIL_DEEDS: Readonly<Record<string, readonly string[]>> = {
  /** To go to a place, or to be in it. */
  'go-in': words(`
    go come call drop pop look turn walk stroll nip swing wander step stick poke appear arrive present descend show sit
    attend march climb slip ride cycle put stand spend join visit inspect tour watch pay land stop head enter slip knock bowl roll blow breeze trot pitch drive
    cycle going coming calling dropping popping looking turning walking strolling nipping swinging wandering stepping
    sticking poking appearing arriving presenting descending showing sitting standing spending joining visiting
    inspecting touring watching paying landing stopping heading entering slipping knocking
  `),
  /** To spend, order or agree, as one's own act. */
  'order-verb': words(`
    authorise approve sanction certify order book hire engage commission instruct appoint accept agree confirm sign
    release pay settle buy purchase reserve fund guarantee underwrite sponsor contract award grant pledge
    allocate extend renew waive authorize clear okay ok endorse honour
  `),
  'ordered-verb': words(`
    authorised approved sanctioned certified ordered booked hired engaged commissioned instructed appointed accepted
    agreed confirmed signed released paid settled bought purchased reserved funded guaranteed underwritten
    sponsored contracted awarded granted pledged allocated extended renewed waived authorized cleared okayed countersigned
  `),
  /** What is paid for. */
  'spent-on': words(`
    invoice invoices bill bills quote quotes quotation estimate price figure order orders deposit payment payments fee fees
    contract job work works spend spending overtime hire lease rent grant expenditure purchase purchases budget cost costs
    supplier firm contractor builder builders engineer printer caterer surveyor consultant consultants architect band coach
    marquee booking pitch scaffolding tarmac paint stage lights chairs tables signs benches bench fence railings hedge
    variation extra extras terms offer tender rate discount licence retainer money sum balance instalment refund
    compensation signature transfer cheque claim expenses variation phase delivery stock skip skips digger van hours package speaker interpreter barrister silk generator trees hedges tree planters film filming
  `),
  /** To do to a case before a court: give it up, put it off. */
  'let-case-go': words(`
    drop withdraw discontinue abandon shelve halt suspend scrap stop settle adjourn postpone delay defer quash rescind
    revoke pause park reconsider rethink review stay compromise forget spare waive dropping withdrawing discontinuing
    abandoning shelving halting suspending scrapping stopping settling adjourning postponing delaying deferring pausing
    parking reconsidering rethinking staying
  `),
  'case-noun': words(`
    prosecution case proceedings summons summonses charge charges claim action hearing notice possession eviction trial
    lawsuit injunction appeal writ enforcement litigation matter thing business fine fines penalty costs
  `),
  /** What somebody who judges a case does at the end of it. */
  verdict: words(`
    vote voting refuse refusing reject rejecting revoke revoking grant granting approve approving overturn overturning veto
    suspend suspending refusal approval rejection revocation
  `),
  /** What somebody with a cause does. */
  'take-side': words(`
    oppose opposing support supporting back backing block blocking stop stopping save saving sink sinking kill killing
    scupper resist resisting fight fighting defend defending champion throw throwing protect protecting keep keeping see
    bury spike squash
  `),
  /** Judged, of a case. */
  'case-judged': words(`
    refused approved granted rejected revoked thrown passed turned kicked nodded waved renewed suspended quashed dead lost
    won done dusted history toast finished doomed sunk over through past nowhere licence license permission consent plate
    badge happen happening stays stay shut closed built building driving opening selling trading serving gone
  `),
  /** Beyond hope, of an application. */
  doomed: words('dead finished sunk doomed toast history cooked scuppered dusted buried going out done'),
  /** With what people celebrate. */
  festive: words(`
    champagne prosecco cava fizz bubbly cork corks bunting glasses party parties curtains bricks builders diggers opening
    ribbon balloons marquee housewarming removal scaffolders architect foundations
  `),
  /** No longer open, of a view. */
  settled: words(`
    settled fixed made decided closed shut final firm formed set unchanged reached taken clear plain certain sure resolved
    concluded determined
  `),
  /** To change somebody's mind. */
  sway: words(`
    change alter shift budge move moved persuade persuaded persuading convince convinced convincing sway swayed bring turn
    talk win dissuade shake reconsider
  `),
  /** What both sides put before those who judge. */
  'case-paper': words(`
    report reports officers officer recommendation recommend recommends papers pack evidence argument arguments debate
    applicant applicants barrister consultant presentation consultees objectors objection witness witnesses lawyers speeches
    speaker speakers hearing inspector advice policy plans drawings survey rest more further
  `),
  /** What one who should listen does instead. */
  inattention: words('crossword knitting sudoku earplugs nap snooze doze asleep aids aid deaf novel'),
  /** To say that one is coming, or to ask whether one may. */
  forewarn: words(`
    tell told telling warn warned warning ring rang rung ringing trouble troubled troubling ask asked asking arrange arranged
    arranging announce announced mention mentioned mentioning book booked booking inform informed phone phoned bother
    bothered alert alerted forewarn let say said saying fix fixed expect expected expecting clear cleared name named
    permission notice appointment invitation
  `),
  /** What is put on for a visitor. */
  staged: words(`
    paint bunting carpet carpets attention performance tour tours tidied smartened spruced staged rehearsed polished
    scrubbed whitewashed sanitised choreographed flowers tablecloths smiles rehearsal brochure version tidy hide hidden
    straightened biscuits scone scones fuss
  `),
  /** Where in such a place a visitor may stand. */
  'visit-spot': words(`
    door doors desk desks step gate lounge kitchen kitchens canteen corridor corridors landing landings hall class classroom
    reception yard pumps queue ward bed bedside cab staffroom office rooms playground
  `),
  /** What people own that comes to harm, and that a council's mail seldom names otherwise. */
  harmable: words(`
    car cars van vehicle vehicles tyre tyres wheel wheels alloy alloys bumper windscreen suspension bike bicycle bicycles scooter
    wheelchair ceiling ceilings carpet carpets laminate furniture sofa settee couch glasses spectacles coat jacket suit trousers dress
    shoes handbag laptop television telly greenhouse conservatory headstone memorial caravan belongings cellar basement freezer teeth
    tooth dentures denture pram pushchair buggy blinds curtains bedding mattress bedspread rug wardrobe motorbike moped exhaust axle
    paintwork bonnet gatepost crop crops vegetables hens pond koi summerhouse polytunnel trellis driveway patio plaster wallpaper wiring
    windows stairlift
  `),
  /** The same, of what councils have as well. */
  fixture: words(`
    wing mirror fence fences fencing wall walls roof floor floors flooring kitchen phone shed gate gates hedge window door boat stock
    property lawn drain drains freezers dog boiler glass panes pane tiles slates gutter porch chimney plants shrubs spring
    washing
  `),
  /** What harm costs. */
  outlay: words(`
    damage damaged repair repairs injury injuries excess garage bill bills invoice invoices receipt receipts estimate quote cost costs
    loss losses claim expenses taxi taxis cleaning physio physiotherapy earnings wages treatment kennel vet
   
  `),
  /** Those who do a council's work, and their machines. */
  'council-hand': words(`
    we council contractor contractors subcontractor crew crews team gang department driver drivers somebody someone staff workmen lads lad
    inspector binmen dustmen gardener gardeners operative operatives sweeper gritter mower strimmer digger plough caretaker plumber
    electrician roofer roofers scaffolder scaffolders highways surveyor
  `),
  /** To do harm by carelessness, as something done. */
  harmed: words(`
    failed forgot neglected missed overlooked botched bungled broke damaged cracked dropped reversed clipped knocked flooded misjudged
    skimped hit ran scraped scratched dented left poisoned undermined misread wrecked messed burst smashed sprayed severed spilt spilled
    splashed ruined demolished killed flung crushed flattened uprooted chopped cut pranged bumped bashed caught clouted punctured split
    buckled soaked
  `),
  /** What should be done to keep a thing safe, as something done. */
  upkeep: words(`
    maintained inspected serviced tested fenced coned salted locked propped wired checked fixed mended repaired cleared cleaned gritted lit
    guarded secured replaced pruned felled raked jetted cordoned taped covered bolted tightened supervised trained filled signed
    unblocked shown
  `),
  /** In a state in which a thing does harm. */
  unsafe: words(`
    faulty unsafe loose unlocked unattended unlit unguarded uninspected rotten overdue bald worn defective uneven perished corroded
    uncovered unmarked unfenced exposed condemned rusted rickety wobbly unqualified
  `),
  /** Parts of the body that are hurt. */
  limb: words('leg arm hip wrist ankle nose tooth toe finger knee shoulder elbow collarbone ribs pelvis kneecap skull'),
};
