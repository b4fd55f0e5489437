const CHAMBER = 'chamber|aisle|hall|table|house|floor';
const OLD = 'previous|former|old|outgoing|departed|preceding|ousted|defeated|prior';
const GOVERNMENT_OF_COUNCIL =
  'administration|administrations|leadership|regime|cabinet|cabinets|council|leader|leaders|ruling|majority';
const CROWD = 'lot|crowd|crew|gang|mob|shower|bunch|outfit|clique|circus|set|tribe|camp';
const NATIONAL = 'government|ministers|minister|chancellor|westminster|whitehall|downing|parliament|mp';

/** Words for the sides of a council's politics and for the power they hold. */
export const PARTY_SIDES = {
  /** Those who run the council now, spoken of as a side. */
  'side-in-power': [
    'present|current|new|working|our majority|administration',
    "this|our|the|your *2 administration|leadership *1 's|will|has|is|was|can|believes|took|continues|remains|promised|inherited|delivered|and",
    'my|our|her|his|this group|party|administration|team *2 believes|believe|stands|stand|delivers|delivered|fought|won|listens|listened|secured|acted|acts|can|cares|made|makes|put|puts|got|said',
    'our|my|your local? *1 councillors|team|campaigners|activists|candidate|candidates *3 for|have|will|are|working|delivered|secured|fought|won|pressed|campaigned',
    "leader|cabinet|administration|group|council 's|s *1 determination|courage|vision|stewardship|resolve|record|success|triumph|bold|values|achievements|achievement|leadership",
    'only|just *2 administration|cabinet|group|council|party|team *4 can|could|has|would|will',
    'this|our|your|the present|current|new|governing administration|leadership',
    'this|our|your administration|leadership|cabinet',
    'ruling|leading|governing|controlling|majority|largest group|party|councillors|members|side|coalition|team',
    'spokesman|spokeswoman|spokesperson|member|members|behalf for|of *1 administration',
    "my|our own? party|group|side|benches 's? *1 has|have|had|is|are|did|kept|promised|voted|pledged|put|manifesto|record|plan|policy|vision|values|councillors",
    'our|my *1 councillors|candidates|candidate|colleagues have|did|stood|is|are|kept|will|voted',
    'councils|council|cabinet|administration|leadership|team|town|borough that|which|who *1 listens|listened|cares|delivers|means|acts|answers|does|starts|works|keeps|gets|puts|knows|understands',
    "this cabinet|council|administration|team|leadership does|doesn't|is|has|will|isn't|hasn't|promised|had|was|believes|chose|can",
  ],
  /** Those who ran it before or sit against them now. */
  'side-against': [
    'our|my|their|political *1 opponents|rivals|critics',
    'a party which|that *8 poll|vote|voters|election|never|leaflets|seat',
    'that|the lot|crowd|crew|shower *3 had|have|who',
    'members|benches opposite',
    'his|her|their party *2 were|was|is|ever|would|will|gets',
    'last|previous|old|former|other|outgoing management|masters|bosses|tenants|occupants|stewards|team|hands|ways|approach',
    'those|people|councillors|politicians|parties|some|others|ones *1 who|that *1 wanted|tried|argued|claimed|talked|sat|dithered|promised|refused|failed|laughed|opposed|objected',
    'opposite|opposition|rival|opposing benches|party|parties|councillors|politicians|group|camp|spokesman|voices',
    'critics|opponents|wreckers *4 said|claimed|wrong|opposite|chamber|opposed|voted|wanted|have|who',
    'the opposition !will|goalkeeper|to|leader|shall|briefing *2 has|have|had|who|voted|would|can|could|did|failed|asked|complained|opposed|wanted|true|was|were|said|say|says|called',
    'opposition *2 offered|offers|chose|wants',
    'their|his own? side|party|lot|benches|mps|ministers|government *3 voted|had|has|have|did|in|failed|would|at|who|cut|closed|is|are|was',
    'inherited|inherit *3 from|a|an|this|the',
    'councillors|members|politicians of|from|in|on *2 other|another|different|certain|opposite party|parties|side|persuasion|stripe|colour|bench|benches',
    'reign|rule|tenure|watch|stewardship of|under *3',
    'on their|his|her|whose watch',
    `${OLD} *2 ${GOVERNMENT_OF_COUNCIL}`,
    `the|our|your last *1 ${GOVERNMENT_OF_COUNCIL}`,
    'the last lot|crowd|crew|mob|shower',
    `${OLD} *1 lot|crowd|crew|mob|shower|bunch|outfit|clique|circus`,
    `${OLD}|other *1 ruling|political *1 party|group|leadership|parties`,
    `other|another|opposing|rival|wrong ${CROWD}|side|party|group|benches|team !of`,
    `these|those|same|whole|sorry|whose lot|crowd|crew|gang|mob|shower|bunch|outfit|clique|circus`,
    'those|members|friends|benches|group|councillors|people|party|side|councillor|colleagues|sit|sits|sitting|seats|opponents|some opposite|facing',
    `other|that|which|this|one|wrong|far|opposite|both|either side|end|half|sides|left|right of the ${CHAMBER}`,
    'left|right of the chamber|house',
    "opposition !to|goalkeeper|briefing|from|in *3 councillors|members|benches|group|party|parties|who|has|have|had|is|are|was|were|did|voted|votes|said|say|would|could|can|never|front|motion|newsletter|spokesman|plan|plans|'s|leader|called|claimed|opposed|described|politicians",
    'comrades',
    'people|those|ones|party|group|councillors|members|lot|side|same|crowd who|that|which *2 ran|run|closed|shut|sold|cut|scrapped|voted|opposed|said|told|took|left|promised|ignored|padlocked|mothballed|blocked|put|spent|objected|dug|broke|wrecked',
    'those|people|ones running *1 council|borough',
    'those|people|ones *2 in|with *1 charge|power|office|control',
    'they|them *2 in|with *1 power|charge|office|control|opposition',
    'one|only|same|certain|different political? party',
    'their *1 candidate|candidates|leaflet|leaflets|newsletter|party|group|side|councillors|record|manifesto|legacy|alternative|amendment|spokesman|colleagues|budget|watch|friends',
    'we|us|she|he replaced|beat|defeated|inherited',
    "the|that|his|her|'s party 's? *2 has|had|never|would|that|which|whose|in|did|took|left|put|made|record|commitment|doing|economics|policy|policies|voted|promised",
    'shadow *1 cabinet|minister|spokesman|chancellor|portfolio|member|leader',
    'alternative|shadow budget|budgets',
  ],
  /** Power held, gained and lost. */
  'power-changes': [
    'run|led|governed by people|somebody|councillors who',
    'colour *5 changed|changes|change',
    'change *1 of control|administration|leadership|political|guard',
    'stop|stops|stopped|stopping being run|governed|led by',
    'change|changed|changes *2 of|in|at *3 control|colour|leadership|administration|regime|government|political|party|top|power|management|guard',
    "when|while|since|until|under|before|who|whoever *4 were|was|is|are|'s|had|held *2 in|the *2 charge|power|office|control|keys|majority",
    'when|since|because|until *2 {win}|{lose}|{elect}',
    '{run}|ran|runs|{govern}|{lead} this|the|your|our *1 council|borough|county|town|authority|country|place|city|district',
    'voted *1 them|us|him|her|it out|in',
    'back in charge|control|power',
    'showed|shown|show *3 the door',
    'new|fresh|different *2 leadership|leaders|broom|start|management|team|chapter|era|direction|council|cabinet|hands',
    'turn|turned|turning|turns *2 page|corner|tide',
    'adults|grown *3 in charge|room',
  ],
  /** National government, parliament and those who sit in it. */
  'national-politics': [
    `${NATIONAL}`,
    'prime|deputy *1 minister',
    'home|foreign|housing|transport|health|education|business|shadow secretary|minister',
    'member of parliament',
  ],
  /** How a side voted or spoke, told against it or for it. */
  'voting-record': [
    '{vote}|{troop}|{line} *4 against|down|to|for|through *6 {close}|{sell}|{cut}|your|free|budget|it|this|that|plan|filling|library|bus|club|park|them|funds|money|scrap|closure',
    '{turn} *2 up *4 debate|vote|with|to',
    'who|which|that|and|then|had|have *2 voted *3 to|for|against|down',
  ],
} as const;
