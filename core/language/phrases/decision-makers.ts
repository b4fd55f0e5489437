const BODY = 'cabinet|executive|committee|subcommittee|panel|board|councillors|members|planners';
const DECIDE =
  'approve|agree|refuse|grant|reject|adopt|endorse|back|pass|confirm|ratify|sanction|authorise|award|allow|permit|sign|give|vote|throw|turn|wave|nod|rubber|scrap|axe|close|sell|dismiss|uphold|accept|support|set|choose|appoint|save|kill|drop|overturn|block|say|go|make|rule|come|do|follow';
const DECIDED =
  'approved|agreed|refused|granted|rejected|adopted|endorsed|passed|confirmed|ratified|sanctioned|authorised|awarded|allowed|permitted|signed|given|scrapped|axed|closed|sold|dismissed|upheld|accepted|saved|dropped|turned|thrown|waved|nodded|rubber|introduced|abolished|built|demolished|renewed|cut|increased|frozen|let|kept|lifted|revoked|licensed';
const MATTER =
  'application|applications|plan|plans|scheme|proposal|proposals|budget|permission|licence|license|grant|bid|order|closure|policy|report|recommendation|recommendations|project|site|deal|contract|funding|money|sale|extension|motion|charge|charges|increase|rise|levy|it|this|that|they|appeal|pool|school|library|centre|homes|bypass|zone|restriction|consent|request|petition|changes|proposals|cut|cuts|post|development|move|transfer|merger|tender|lease';
const NEVER =
  "not|never|no|don't|doesn't|didn't|won't|wouldn't|can't|cannot|couldn't|isn't|wasn't|aren't|haven't|hasn't";
const ACTED =
  'decided|approved|granted|refused|authorised|determined|rejected|permitted|awarded|sanctioned|consented|declined|waived|revoked|vetoed|licensed';

/** Words that foretell what a body of the council has yet to decide, or say who decided what. */
export const DECISION_MAKERS = {
  /** A body will decide so. */
  'decision-foretold': [
    `${BODY}|they will|shall|'ll|would !be|consider|decide|discuss|debate|meet|look|need|have|hear|not|also|then|receive|ask|want|wish *2 ${DECIDE}`,
    `${BODY}|they is|are|'re|'s *2 going|certain|sure|bound|poised|guaranteed|set|about|ready *1 to *1 ${DECIDE}`,
    `${BODY}|they will|shall|'ll not|never *1 let|allow|say|turn|refuse|stand|go|object|oppose|overturn|vote|reject`,
    `${BODY}|they won't|cannot|can't *1 let|allow|say|turn|refuse|stand|go|object|oppose|overturn|vote|reject|fail`,
    `when|after|once|now|because|as *1 ${BODY} *1 approves|agrees|refuses|grants|rejects|adopts|backs|passes|confirms|votes|gives|signs|waves|nods *8 next|on|this|tomorrow|in`,
    `${BODY} 's *1 decision|approval|agreement|refusal|vote|verdict|yes|blessing *2 next|on|will|tomorrow|this *3 to|will|is`,
    'we|i know|knew|guarantee|promise|assure|confirm|announce *8 will|to be *3 approved|agreed|refused|granted|rejected|passed|adopted',
  ],
  /** What comes of it is told as certain. */
  'outcome-foretold': [
    `${MATTER} *4 will|'ll|shall !not|only|be? be|get|go|have|sail|secure|win|receive *3 ${DECIDED}|through|ahead|yes|nod|permission|consent|go|light|backing|support|majority`,
    `${MATTER} *3 is|are going|certain|sure|bound|guaranteed|set|due|destined|about *1 to *1 be|get|go|fail|sail|pass|happen|succeed *2 ${DECIDED}|through|ahead|happen|fail|place|on|,|.`,
    `you|your|she|he|they|neighbour|applicant|club|we will|'ll|shall *1 get|have|receive|be *2 your|his|her|their|its|our|the|a|granted|given|refused|awarded|able|turned *2 permission|licence|grant|consent|money|funding|place|approval|permit|answer|extension|contract|decision|order|refusal|down|crossing|zone|go`,
    "you|you've|they|they've|we|we've|club|he|she *1 got|secured|won *3 permission|licence|grant|consent|money|funding|approval|permit|contract|crossing|zone|it|£|%number",
    'is|are|it|that *1 yours|ours|theirs|safe|saved|won|secured|sorted|happening',
    "tell|telling *4 they|you|she|he|'ve|have|that|it|it's *2 got|granted|approved|yours|theirs|safe|through",
    "we|you did|'ve done|won it",
    'expect|look|plan|start|begin|go|order|book|take|print|tell|celebrate|assume|rely|count|bank forward|ahead|taking|on|the|your|bookings|as|it *6 approved|agreed|permission|licence|approval|vote|decision|hearing|meeting|committee|cabinet',
  ],
  /** The decision is made out to be no more than a form. */
  'decision-formality': [
    'formality|formalities|rubberstamp|rubberstamped|technicality|housekeeping|foregone|shoo',
    '{rubber} stamp|stamps|stamped|stamping|stamper',
    'done|signed|dead|home|cut|racing deal|sealed|cert|dry|certainty',
    'in|on the bag|nod|can',
    '{go} through the|its motions|paces',
    '{nod}|{wave}|{sail}|{whisk}|{push}|{wang}|{breeze} it|this|them|that|yours|ours? through',
    'over|all bar the shouting|voting',
    'as good as|all but done|approved|agreed|there|certain|yours|settled|over|decided|through',
    'box|boxes|tick|paper|paperwork|crossing|dotting ticking|box|exercise|exercises|formality|ts|is|the',
    'only|just|merely|simply|purely *2 matter|question|case of *2 time|form|paperwork|procedure|process|signing|putting|when',
    'no|little|any|without *1 doubt|question|chance|danger|prospect|risk|way|need *6 approve|approved|refuse|refused|refusing|turn|turned|vote|against|go|otherwise|result|outcome|worry|wait|differently|no|lose',
    'numbers|votes|majority *3 there|counted|safe|secure|enough',
    `${NEVER} *2 {lose}|{refuse}|{reverse}|{oppose}|{overturn}|gone|go|known *6 against|way|officers|recommendation|recommendations|report|advice|sleep|one`,
    'vote|meeting|committee|cabinet|hearing|decision|council|rest|panel *2 is|are|will *2 just|only|merely|simply|for|a|theatre|ceremonial|ceremony|academic|show|mere',
    'decided|settled|sorted|agreed|made|fixed|sewn|stitched|wrapped|tied *3 already|privately|behind|beforehand|advance|between|minds|up|before *3',
    'minds|mind *3 made up',
    'outcome|result|answer *4 known|certain|clear|decided|doubt|same|settled|secret',
  ],
  /** A body of the council is still to decide it. */
  'decision-pending': [
    `${BODY}|council|they|members|councillors|hearing *1 meets|sits|convenes|meeting|gathers|votes|decides|considers|receives|debates|takes|hears *8 on|next|tomorrow|this|tonight|week|month|in`,
    `${BODY}|council|members|councillors|they will|to|shall|'ll|is|are|has|have|still *2 consider|decide|determine|discuss|debate|vote|meet|look|hear|asked|approve|agree|receive|yet|due`,
    `goes|going|go|put|comes|come|coming|taken|submitted|presented|up|report|paper|application|item *2 to|before|at *3 ${BODY}|council`,
    `next|coming|following|tonight|tomorrow|forthcoming *2 ${BODY}|council|hearing|vote|meeting|decision`,
    `next|monday|tuesday|wednesday|thursday|friday|week|month|tonight|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december 's *2 ${BODY}|council|meeting|vote|hearing|decision`,
    `${BODY}|council|hearing|vote|meeting *3 on|next|tomorrow|tonight *1 monday|tuesday|wednesday|thursday|friday|week|month|%number|the`,
    `before|until|ahead|after|when|since *3 ${BODY}|council|meeting|vote|hearing *3 on|next|meets|sits`,
    'has|have|is|are|not|to yet|still|been to|decided|be|taken',
    'before it|them|us on|next|tomorrow|this',
    `before *1 ${BODY} on|next|tomorrow|this`,
    `at *2 ${BODY}|council *2 on|next|tomorrow|this`,
    'decision *3 due|expected|pending|next|taken|made|on|tomorrow',
    '{vote} on|upon it|this|the|whether|them|that',
    'goes|go|comes|put to the|a vote',
  ],
  /** What follows a meeting still to come, told as certain. */
  'decision-then': [
    "after which|that|then|whereupon|following *4 will|'ll|begins|begin|starts|start|go|goes|open|opens",
    "and|before|so|, then *3 will|'ll|begin|begins|starts|start|go|goes|lines|open|opens|it|we|work|you",
    `comes|result|follows|courtesy|thanks|outcome of|from|to *4 next|${BODY}|council|vote|meeting`,
    "will|'ll *3 straight|immediately|day|morning|week *1 away|after|following|afterwards",
  ],
  /** What is to happen, told without a doubt. */
  'outcome-assumed': [
    'work|works|demolition|building|construction|crews|contractor|contractors|builders|bulldozers|diggers|spades|signs|bays|lines|rounds|charges|permits|doors|collections|service *3 will|starts|start|begins|begin|moves|move|opens|open|go|goes|arrives|arrive|out|follow|down|in|reopens|close|closes|from|{be}',
    "from|by|in|on *1 january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|easter|christmas|next *4 will|'ll|begins|starts|opens|pay|have",
    "will|'ll *3 pay|open|close|built|rise|fall|free|cost|introduced|demolished|start|begin|able|swum|enjoy|move|delivered",
    'look forward to',
    'coming|arrives|lands|arriving *2 to|in|this|next',
  ],
  /** Leaves the outcome open. */
  'decision-open': [
    'if|should|were|provided|assuming|unless|whether|depending|were *6 {approve}|{agree}|{grant}|{adopt}|{accept}|goes|go|decides|decide|consent|permission|wishes|minded|happens|allowed',
    `subject|pending|dependent|conditional|depends to|on|upon|approval|agreement|consent|the|a|members|${BODY}|council`,
    'subject|recommended|recommends|recommend|recommending|options|option|consultation|possible|hope|hopes|hoped|expected|likely|intends|proposes|proposal|proposals|proposed',
    `${BODY}|council|members|councillors|they *3 consider|asked|decide|free|make|determine|invited|choose|reach|prejudge|debate|discuss`,
    "cannot|can't|couldn't|not|wrong|unable|impossible|won't|wouldn't *3 say|tell|predict|promise|guess|know|anticipate|prejudge|forecast|guarantee|assume|rely|comment",
    'no|any|final|until|before|a|their|its|the decision *2 been|taken|is|made|has|lies|rests|for|will be|yet|whether|notice|and',
    'not *2 been|yet *1 {decide}|{approve}|{agree}|taken|made|considered|bound|settled',
    `up to|for|matter|one *2 ${BODY}|council|members|councillors|them to|decide|and`,
    'premature|prejudge|pre|open minds|mind|judge|outcome',
    'consider|considers|considered|considering whether|by|on|at|the|a|this|it|your|all|them',
  ],
  /** Puts what is to come no more strongly than as possible. */
  'decision-hedged': [
    'would|could|might',
    'may not|be|have|wish|decide|go|change|yet|well|need|take|start|also|then|come|open',
  ],
  /** Somebody decided, in words that take a deed. */
  'decided-so': [
    ACTED,
    'agreed|allowed|let|signed|turned|given|gave|passed|cleared|waved|nodded|thrown|threw|knocked *6 off|down|through|out|go|green|permission|approval|consent|to|you|your|back',
    'agreed|allowed|confirmed|extended|renewed|varied|lifted|relaxed|imposed|okayed|discharged|ordered|suspended|withheld|issued|blocked|opted|chosen|selected|accepted|ruled *8 @delegable',
    'has|have had|been|now *1 made *3 decision|mind',
    'made|taken|took|reached *2 decision|determination',
  ],
  'decided-by': [
    `${ACTED}|refusal|approval|decision|down|off|through by|from *3 #member|chair|chairman|chairwoman|chairperson|leader|holder|him|her`,
    `#member|chair|chairman|chairwoman|chairperson|leader|holder|his|her 's? *2 decision|approval|refusal|ruling|permission|consent|verdict|authorisation|determination|go|signature|veto`,
    `go|green|permission|approval|consent|blessing|nod|clearance|authority|agreement|decision|sign|say ahead|light|off|so|was|is|came? *2 of|from|by|with|rests|lies|taken *2 #member|chair|chairman|chairwoman|leader|holder|him|her`,
    '#member|chair|chairman|chairwoman|leader|holder|he|she *3 gave|given|give|gives *4 go|green|permission|approval|consent|blessing|nod|clearance|yes|answer|thumbs|no|ruling|verdict',
    '#member|chair|chairman|chairwoman|leader|holder|he|she *3 {be} *2 not|unwilling|willing|prepared|happy|content|minded *2 prepared|to *2 {let}|{allow}|{grant}|{approve}|{pass}|{sign}|{agree}|{refuse}|{accept}',
    '#member|chair|chairman|chairwoman|leader|holder|he|she *3 said|says|say|saying yes|no|ok|okay|ye',
    "on|by|under|following *2 #member|chair|chairman|chairwoman|leader|holder|his|her 's? *1 decision|authority|instructions|instruction|direction|ruling|say|orders|order|permission",
    "i|i've|we *3 decided|approved|granted|refused|authorised|determined|rejected|allowed *6 your|the|to",
  ],
  /** A matter that officers decide under delegated powers. */
  'delegated-matter': ['@delegable'],
  'delegated-to-officer': [
    'in|after|following|on|with|upon|by *1 consultation|consulting|consulted *2 with|the|#member|chair',
    '#member|chair|chairman|leader|holder *4 {be}|is|as|having|merely|only consulted|consultee|consulted',
    'delegated|delegation|delegate|delegates|delegating *8 #officer|me|officers|officer|director|head|#staff',
    '#officer|me|officers|director|i *4 delegated|authority|authorised|authorises|empowered|power|act|powers',
    'authority|power|powers|authorised|empowered *6 #officer|me|director|head',
    'scheme of delegation|delegations',
    'delegated powers|power|authority|decision|approval',
    'between meetings',
    'officer decision',
    'for *2 #officer after|in|to|and',
    'consulted|consult|consulting *2 chair|#member',
    'not|yet *2 due|meet|sit|meets|sits',
  ],
  /** A member's own power: an individual decision of the cabinet, or the conduct of a meeting. */
  'own-power': [
    'decision sheet|notice|record',
    'individual|individually|executive|cabinet *2 decision|decisions|power|powers|capacity|member|authority|exercise',
    'delegated|reserved|given|belong *2 to *2 him|her|cabinet|executive|me|members|mayor|leader|portfolio',
    'portfolio|call|urgency',
    'under *3 rule|standing|procedure|constitution|article|rules',
    'at|by *3 meeting|committee|cabinet|sub|panel|council *2 on|held|of|last|yesterday|voted',
    'agenda|item|items|speak|speaking|speaker|speakers|adjourn|adjourned|adjournment|urgent|minutes|bundle|order of|motion|quorum|apologies|seating|lunch|casting|debate|question|questions|public gallery|film|filming|webcast|microphone|substitute',
    'decided|agreed|asked|offered|allowed *2 to|not meet|visit|attend|chair|speak|come|join|open|present|stand|write|ask|raise|support|propose|second|resign|retire|step|vote|abstain|call|judge|host|invite|donate|help|take',
    'mayor *6 charity|chaplain|consort|ball|parlour|theme|chosen|choose',
    'appoint|appointed|appoints|appointing|reappointed *6 cabinet|deputy|members|spokesman|committee',
    'ward *1 fund|budget|allowance|grant',
    'nominated|nominate|community fund|allocation',
  ],
} as const;
