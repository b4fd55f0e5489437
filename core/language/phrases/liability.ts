const OURS =
  'we|council|contractor|contractors|crew|crews|team|gang|department|driver|officer|officers|somebody|someone|staff|workmen|lads|i|inspector|it|that|this|they|nobody';
const OWNED =
  'car|cars|van|vehicle|vehicles|tyre|tyres|wheel|wheels|alloy|alloys|bumper|windscreen|suspension|bike|bicycle|bicycles|scooter|wheelchair|ceiling|carpet|carpets|laminate|furniture|sofa|glasses|spectacles|coat|suit|trousers|dress|shoes|laptop|greenhouse|conservatory|headstone|memorial|caravan|belongings|cellar|basement|freezer|teeth|tooth|dentures';
const NEVER = "not|never|didn't|hadn't|wasn't|weren't|haven't|hasn't|nobody|no";
const THINGS =
  'car|cars|van|vehicle|vehicles|tyre|tyres|wheel|wheels|alloy|alloys|bumper|windscreen|wing|mirror|suspension|bike|bicycle|bicycles|scooter|wheelchair|fence|fences|wall|walls|roof|ceiling|carpet|carpets|floor|floors|flooring|laminate|kitchen|furniture|sofa|glasses|spectacles|coat|suit|trousers|dress|shoes|phone|laptop|greenhouse|shed|gate|hedge|conservatory|window|windows|door|headstone|memorial|boat|caravan|stock|belongings|property|lawn|drain|cellar|basement|freezer|freezers|teeth|tooth|denture|dentures|damage|damaged|repair|repairs|injury|injuries|excess|garage|bill|bills|invoice|invoices|receipt|receipts|estimate|quote|cost|costs|loss|losses|claim|expenses|taxi|taxis|cleaning|physio|physiotherapy|earnings|wages|treatment|kennel|vet|dog';

/** Words that admit fault, or promise to pay for harm done. */
export const LIABILITY = {
  /** It was the council's doing. */
  'fault-admitted': [
    "our|council 's? *2 fault|mistake|error|negligence|failure|failing|failings|oversight|responsibility|doing|blunder|carelessness|neglect|omission|lapse|liability",
    "fault|blame|responsibility|liability|mistake|error|negligence *2 is|was|lies|lay|rests|were|entirely|squarely|clearly *4 ours|us|mine|council|council's|here",
    "we|council|i *2 is|are|'re|was|were|'m|am|been *2 to|at|wholly|entirely|fully|clearly|in|liable|negligent|responsible *1 blame|fault|liable|negligent|responsible|wrong|for",
    'we|council|i *2 {accept}|{admit}|{acknowledge}|{concede}|{own}|{recognise}|{regret} !your|receipt|the *4 liability|responsibility|blame|fault|liable|negligent|responsible|error|failed|wrong|mistake|should|failure|neglect|missed|duty|that',
    '{admit}|{accept} *1 liability|responsibility|blame|fault|negligence',
    `${OURS} *2 failed|forgot|neglected|missed|overlooked|botched|bungled|broke|damaged|cracked|dropped|reversed|clipped|knocked|flooded|misjudged|skimped|hit|ran|scraped|scratched|dented|left *8`,
    `${OURS} *2 should|ought *2 have|to *3 been|done|filled|repaired|fixed|mended|inspected|checked|cut|closed|fenced|coned|lit|gritted|seen|spotted|acted|felled|cleared|put|had|noticed|replaced|pruned|warned|known|taken|secured`,
    'should|ought never|not *1 to? *1 have *1 been|happened|left|gone|laid|opened',
    'should|ought *1 to? have been *2 repaired|fixed|filled|mended|inspected|checked|cut|closed|fenced|coned|lit|gritted|felled|cleared|replaced|pruned|secured|done|caught|seen|marked',
    `${OURS} ${NEVER} *2 repair|repaired|fix|fixed|fill|filled|mend|mended|inspect|inspected|check|checked|cut|close|closed|grit|gritted|fence|cone|coned|secure|secured|clear|cleared|went|go|done|do|been|act|acted|put|follow|followed|maintained|tighten|tightened|bothered`,
    'hands|hand up',
    'no|without excuse|excuses|defence',
    'down|thanks|due|owing to us|our|council',
    'that|it was|is|were us|ours|down',
    'caused|due|because|result|broken|knocked|hit|damaged|done|flooded *2 by|to|of *3 our|us|council|contractor|crew|gritter|lorry|team|failure|negligence|neglect|contractors|mower',
    'nothing to do with you|your',
    'not|never|no *2 your|his|her|their fault|doing|blame',
    "that|this 's|is|was where|how|why|what *6 from|caused|happened|came|come|did|flooded|damaged|cracked|fell|broke",
    'we|i|council *2 knew|known|aware|told|warned|reported *6 weeks|months|months|before|since|already|about|hole|defect|and',
    'we|council *2 got|get|let *2 it|this|that|you|him|her *1 wrong|down|badly',
    '{cock}|{mess}|{slip}|{foul} up|ed *1',
    'reported|logged|marked|flagged|due|booked|down *3 three|twice|weeks|months|times|before|nobody|for|in *6 {miss}|nobody|never|not|forgotten|overlooked',
    'missed|skipped|forgotten|overlooked *3 both|rounds|inspection|twice',
    'nobody|no one|noone *2 went|bothered|checked|came|looked|acted',
  ],
  /** Somebody will be paid, or their things put right. */
  'payment-promised': [
    `we|i|council|insurers|department|budget|team|office|contractor will|'ll|shall|can|must|to|are|is|'re|am|'m *4 pay|reimburse|refund|cover|meet|settle|replace|compensate|mend|foot|stump|cough|reinstate|rebuild|indemnify|paying|covering|meeting|replacing|reimbursing *8 ${THINGS}|you|it|that|them`,
    `we|i|council|insurers|department|budget|team|office|contractor will|'ll|shall *3 repair|fix|buy|bear|stand|pick|make *8 ${THINGS}|good|tab`,
    "we|i|council|office will|'ll|shall *2 see|put|make|set *1 you|things|it|that|everything|her|him|them right|alright|whole|good",
    "we|i|council|office will|'ll|shall *3 send|put|get|post|raise|arrange|authorise|transfer *6 cheque|payment|money|compensation|transfer|sum",
    'send|let|give|forward|pop|post|drop|email|pass|get|bring|have *8 bill|bills|invoice|invoices|receipt|receipts|quote|quotes|prices|price|estimate|estimates *8 me|us|over|here|office|parlour|town|sent|pay|settled|reimburse|sort|paid',
    "bill|bills|invoice|cost|costs|money|damage|claim|loss|losses|tyre|wheel|excess|repair|repairs *3 will|'ll|shall|can be|get *3 paid|settled|met|reimbursed|covered|refunded|good|replaced|compensated|sorted|honoured|recompensed",
    "it|they|that|you|everything *1 will|'ll|shall be|get *2 paid|settled|reimbursed|covered|refunded|good|replaced|compensated|recompensed",
    'cheque|compensation|reimbursement|settlement|transfer *4 post|way|follow|account|enclosed',
    'out of pocket',
    "not|won't|shan't|never *1 {cost}|{lose}|{pay} *4 penny|anything|out",
    'get|got|have|having|getting *2 it|them|that|this *1 sorted|paid|settled|fixed|repaired|covered|done *2 end|us|for you',
    "at|on our|council's *1 expense|cost|account|budget|books",
    'charge|put|bill|book|invoice *2 it|them|that|cost *2 us|council|account|highways|department|code',
    "you|they|he|she|everyone|residents|owners|anyone|families|household *2 will|'ll|shall|are|is *3 compensated|reimbursed|paid|refunded|recompensed|indemnified *8",
    "full|the|every|whole|any *2 cost|amount|penny|bill|loss|compensation|expense *6 will|'ll|be|met|paid from|by|in|be|met",
    'go|get|order|buy|choose|have *3 new|replacement|fixed|repaired|cleaned|replaced|mended *8 pay|bill|cost|expense|reimburse|send',
    'offer|offering|pay|paying|paid|agree|agreed|prepared|happy|willing *2 you|to|pay *3 £|pounds|compensation|settlement|full',
    'we|council owe|owes you|him|her|them',
    'consider it done|paid|sorted',
  ],
  /** Harm to somebody or to what is theirs. */
  'harm-done': [
    OWNED,
    `your|his|her|their|somebody's|mrs|mr *3 ${THINGS}`,
    'injured|hurt|tripped|stumbled|sprain|sprained|fracture|fractured|ankle|wrist|hip|stitches|bruised|bruises|bruising|bitten|scalded|collision|crash|pothole|potholes|flooded|subsidence|ruined|smashed|wrecked|stained|damaged|punctured|bent|buckled|scratched|dented|compensation|whiplash|concussion|sewage',
    'you|she|he|they|who|mother|father|husband|wife|son|daughter|child|resident *3 fell|fall|fallen|slipped|hit|cut',
    '{break} *3 arm|leg|hip|wrist|ankle|nose|tooth|toe|finger',
  ],
  /** Leaves it to a claim, an insurer or a court, or says that nothing is admitted. */
  'claim-open': [
    'without *1 prejudice|admission|admitting|accepting',
    "no|not|cannot|can't|unable|wrong|neither|nor|don't|before|until *5 admission|admit|accept|liability|blame|fault|responsible|promise|whose|commit|comment|why|decide",
    'claim|claims form|forms|team|handler|handlers|process|procedure|page|officer|section',
    'insurers|insurer|insurance|adjuster|adjusters|solicitor|solicitors|court *5 will|decide|consider|assess|deal|determine|look|be|accepted|agreed|settled|made|have|investigate|write|handle|contact|reply|company|team',
    'make|making|submit|lodge|bring *1 a|your|any *1 claim',
    'investigate|investigating|investigation|inquiry|enquiries|engineer|whether *4 caused|under|why|report|reports|responsible|is|are|what|into|way',
    'ombudsman|tribunal|judge|court|housing ombudsman *4 {find}|{order}|{recommend}|{decide}|{award}',
    'refund|refunded|rebate|overpaid|overpayment|council tax|season|ticket|tickets|fee|fees|deposit|booking *1',
    'apologise|sorry|regret *3 for|that *2 delay|inconvenience|upset|distress|hear|trouble|wait',
  ],
} as const;
