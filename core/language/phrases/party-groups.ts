const SAID =
  "said|told|argued|think|thinks|thought|want|wants|wanted|feel|feels|felt|believe|believes|prefer|prefers|voted|spoke|asked|hate|hates|hated|like|liked|back|backs|backed|oppose|opposes|opposed|object|objects|objected|walked|mean|means|meant|intend|intends|won't|wouldn't|wasn't|weren't|isn't|aren't|will|would|plan|plans|planning|minded|against|for|unhappy|nervous|worried|livid|furious|keen|lukewarm|split|divided|torn|angry|cross|determined|reluctant|ready|prepared|unimpressed|persuaded|unpersuaded|convinced|unconvinced|complained|pressed|raised|pushed|accepted|admitted|conceded|threatened|insisted|wobbled|wobbling|wavering|resisted|stuck|agreed|disagreed|favour|favours|favoured|called|described|warned|doubted|doubts|suggested|let|reckon|reckons|made";
const THEY =
  '#member|they|several|some|most|half|majority|many|one|two|three|few|nobody|one|everyone|everybody|room|colleagues|members|councillors|lot|side|half|others|group|conservatives|tories|labour|democrats|dems|greens|leader|he|she';

/** Words for party groups, what they conclude and what is said in them. */
export const PARTY_GROUPS = {
  /** A party group, plainly. */
  'party-group': [
    '#party *1 group|groups|caucus|benches|members|councillors|colleagues|meeting|room|side',
    'majority|ruling|controlling|opposition|minority|political|party|administration|governing group|groups|caucus',
    'group|caucus whip|room|premeeting|awayday|discussion|discussions',
    'caucus|caucuses',
    'party|private meeting|meetings of? *3 councillors|group|members',
    'meeting of *2 #party',
  ],
  /** A group that is the writer's or somebody's; a party's if no other group is spoken of. */
  'group-perhaps': [
    'my|our|your|their|his|her|both|other|two *1 group|groups',
    '^ group|caucus !of|leaders|manager|leader|meetings?',
    'at|in|from|by|to|through|with|before|after|that|since|when|because|if|but|as group !of|leaders|manager|session',
    'the group|groups !of',
    'group|groups last|this|on|yesterday|met|took|agreed|decided|voted|settled|signed|meeting|meetings|tonight',
    "leader|councillor|member 's group",
  ],
  /** A group of some other kind. */
  'other-group': [
    "working|task|steering|focus|residents|resident|residents'|user|users|users'|friends|planting|community|project|support|stakeholder|stakeholders|action|youth|play|toddler|walking|peer|reference|liaison|interest|age|reading|advisory|finish|management|consultative|heritage|volunteer|volunteers|parent|parents|arts|drama|scout|scouts|history|faith|client|technical|officer|officers|programme|delivery|local|pressure|campaign|parliamentary|ethnic|business|trade|help|study|gardening|cycling|wildlife|tenants|tenants'|patient|carers|women's|safety|flood|bus|rail|transport|traders|hotel|leisure|corporate|leaders|theatre|church|singing|craft|walkers|civic|environment|partnership|governance|strategy|board|editorial|data|leadership|directors' group|groups 's?",
    'group of',
    'group leader|leaders|manager|accountant|engineer|head|director|solicitor|company|plc|ltd|chat|session|booking|bookings|visit|visits|rate|rates|discount|activity|activities|photo|photograph|email|text|policy',
  ],
  /** What a group has come to. */
  'group-concluded': [
    'agreed|decided|voted|settled|resolved|approved|chose|chosen|plumped|opted|backed|endorsed|rejected|ruled|concluded|determined|cleared|dropped|scrapped|ditched|overruled|confirmed|adopted|accepted|picked|supported|killed|vetoed|blocked|unanimous|unanimously',
    'signed|nodded|waved|went|gone|came|come|thrown|threw|turned|voted *3 off|through|for|down|out|with|round|against|it',
    'took|taken|made|reached|given|gave|got *4 decision|view|go|green|nod|backing|approval|blessing|conclusion|verdict|agreement|consensus|thumbs|support|vote',
    'of one|like|same mind|view',
    'not proceeded|pursued|supported|taken',
    'all|both *3 happy|content|signed|on|agreed|for|against',
    "wants|want|won't|will|isn't|says|said *1 not|yes|no|have|having *1 it|this|to|wear|stand|that",
    'decision|outcome|result|upshot|verdict|conclusion of|from|at *2 group|caucus',
  ],
  /** The same, told of the matter: "was taken by the group". */
  'group-considered': [
    'considered|discussed|debated|taken|settled|decided|agreed|approved|backed|cleared|resolved|voted|made|rejected|supported|endorsed|through *4 by|in|at *4 group|caucus|party',
    'decision|outcome|result|upshot|verdict|conclusion|vote|green light of|from|at|by *3 group|caucus',
    'go|got|had|has|have|won|secured|with *3 backing|approval|support|blessing|agreement|nod of|from *2 group|caucus',
    'following|after *6 group *4 decision|vote|meeting|agreement|conclusion',
    "group|caucus 's? decision|vote|conclusion|agreement|verdict|view",
  ],
  /** It is carried out, or told to others, as the council's decision. */
  'group-acted-on': [
    '^ please|kindly|can|could|would|will *3 arrange|start|stop|begin|instruct|order|put|make|implement|action|hold|cancel|withdraw|pull|issue|send|tell|let|inform|draft|prepare|get|go|take|change|drop|proceed|have|ensure|see|write|recall|place|publish|book|sign|press|set|remove|update|amend|confirm|treat',
    'grateful|glad|appreciate|obliged *2 if|it *2 you|could|would|that|your *4',
    "i|we|i'd *2 like|want|need|expect|trust|assume|look|take *2 you|your|it|that|officers|the *6 will|to|now|can|be|is|up",
    "you|you'll|officers|they|team *2 can|may|should|need|must|are *2 now|therefore|go|tell|start|proceed|stop|let|assure|take|instruct|accordingly|order|get|put|safely|clear|free|cleared|to",
    'go|going|press|crack|push|carry|get|move *1 ahead|on|forward *1 and|with',
    'proceed|implement|implemented|implementation|instruct|instructed|{action}|commence',
    '{be}|has|have *2 withdrawn|stopped|started|cancelled|ordered|instructed|pulled|recalled|amended|put|told|asked|actioned|stood|changed|halted|postponed|held|begun|issued',
    '{start}|{begin}|{stop}|{halt}|{place}|{sign}|{let}|{award}|{issue}|{print}|{order}|{post} *2 works|work|contract|order|orders|notices|letters|tender|bills|signs|consultation|notice',
  ],
  /** It is called settled, or the council's own. */
  'group-final': [
    'settled|final|decision|decided|done|sorted|policy|definite|official|certain|confirmed|closed',
    'end of the|it|that *1 matter|story|debate',
    "that|that's 's? that|it",
    'no need|point *6 wait|committee|cabinet|report|council|hang',
    "council|authority|borough *3 will|'ll|has|is|'s|supports|opposes|policy|position|view|decision|answer|no|now|accepts|won't",
    'so|therefore|accordingly|hence|thus|consequently',
    'in|on|as|following *3 light|strength|result|consequence|basis|that|this|back of',
    'it|that follows|means',
    'which means|settles|decides|disposes',
    "will|'ll|is|are|to *2 be|stay|remain|go|close|open|free|rise|frozen|stand|pay|not|happen|{close}",
    'as of|from *2 now|april|monday|tomorrow|next',
    'support of *1 council',
    'majority *3 for|against|on|of',
    'with|from immediate|effect|now|april|monday|tomorrow',
    "it's|is|be %number|£|yes|no|a *3",
    'off|back|on the table|agenda|cards|books|programme',
    'rest|cabinet|council|committee|meeting|vote *3 formality|paperwork|rubber|later|catch|tidy|minuted|confirm|follow|theatre',
  ],
  /** The group only says what it will do in the council's own meetings. */
  'group-only': [
    'propose|proposes|proposing|proposed|motion|motions|amendment|amendments|amend|table|tabling|second|recommend|recommends|suggest|suggests',
    'vote|voting|argue|speak|press|push|ask|asking|call|support|supporting *4 at|in|for *2 #council|meeting|it',
    'will|would|intends|to|shall|plans !be *2 put|bring|ask|vote|move|argue|press|oppose|support|table|propose|back|raise',
    'for|up *2 #council|members|committee *2 to|,|.|as *2 decide|take|agree|approve|settle|determine|consider',
    "not|neither|no|isn't *4 decision|binds|bind|binding|council's|decide|power|authority|formal|final|act|start|do|settled|rank",
    'subject|pending|until|unless|if|once|when|before *4 #council|cabinet|approval|agreed|agrees|vote|approves|decides|decision|committee',
    'line|stance|position|view|whip|whipped|spokesman|nominee|nominees|nominate|nominated|nomination|candidate|candidates|secretary|treasurer|chair|allowance|office|rota|seats|places|{elect}|{re} *3',
    'decision|matter|vote|question *3 for|rests|lies|belongs|of|by *2 #council|members|cabinet|council',
    'binds|bind nobody|no|only|none',
    'nothing *4 until|done|changes|decided|meantime',
    'more than it is',
  ],
  /** Somebody was at a group's meeting, or spoke with the group. */
  'group-met': [
    '{sit} in|through|with|at',
    "was|were|am|been|being|'ve|have *2 at|with|in|to|there|present",
    '{attend}|{brief}|{present}|briefing|presentation|slides|session',
    'took|take|taking|gave|give|showed *6 to|at|the',
    'saw|met|see|seen|meeting|spoke',
    'came|come|went|go|asked|invited|called|in *3 talk|speak|brief|in|along|to|present',
    'last|on|this|yesterday *1 night|week|evening|monday|tuesday|wednesday|thursday|friday|weekend',
    'at|in|from|during|after *3 group|meeting|room|discussion|debate|caucus',
    'discussion|discussions|debate|conversation|reception|ran|run|overran',
    'hear|heard|gather|understand',
  ],
  /** What was said, thought or felt there. */
  'group-talk': [
    `${THEY} *3 ${SAID} !attend|be|come|see|have|meet`,
    'mood|feeling|feelings|consensus|appetite|row|rows|split|splits|argument|disagreement|rebellion|revolt|wobble|nerves|reservations|grumbling|dissent|unease|tension|tensions|opposition|enthusiasm|scepticism|hostility|support|anger|concern|concerns|worries *4 room|side|among|for|against|over|about|was|is|in|there|were|from|broke',
    'split|divided|torn|at odds|up in arms',
    'stuck|hung|bogged on|up|down',
    'lost|carried|won|passed *3 by',
    '{go} down *2 badly|well|like|better|smoothly',
    'having it|none of',
    'minded|leaning|inclined|tempted to|towards|against',
    'by *2 votes|whisker|margin',
    'advised|warned|told|took|explained|showed|said|confirmed|admitted *1 us|group|colleagues|me|to|that|through',
    "his|her|#officer|officer|director|officers 's|s? *1 advice|figures|warning|words|presentation|briefing|slides|answer|view|assessment|numbers",
    'on|by|according *1 his|her|their|to|#officer figures|numbers|advice|own|account|reckoning|him|her',
    'support|votes|numbers|majority *3 there|for|it|against',
    'prepared|willing|likely|going|ready *1 to *1 vote|support|oppose|accept|live|compromise|back|give|concede|abstain|rebel|defy',
    'no one|nobody|none|half|most|several|two|three|room *4 {speak}|favour|against|for|{like}|{want}|{vote}|{defend}|{support}',
    "live with|wouldn't at|not at any price|heart",
    'went|go|gone round|around|over the|and|it|table',
    'not|far|less *2 as? united|happy|unanimous|solid|agreed|together',
    'arguing|fighting|at each|one another|other',
    'fallback|bottom line|red line|tactics|strategy|plan is|to',
    "they|group *2 'll|will|would|are|'re *2 to? accept|settle|oppose|move|amend|go|vote|back|drop|call|fight|support|give|abstain|table",
  ],
  /** Passed on with a wink. */
  'group-leaked': [
    'under your hat',
    'between *2 you|us|ourselves|these',
    "you didn't|did not hear",
    'not from me',
    'off the record',
    'in|strictest|utmost confidence|confidential',
    "you|you'll|members *1 may|might|will|would|should|want|'ll *2 like|want|wish|need|be|to *2 know|hear|ready|prepare|prepared|aware|interested|forewarned",
    "not|shouldn't|wouldn't *1 normally|usually|supposed|strictly|say|ordinarily|really|be",
    'so *2 you|that *1 know|see|landscape',
    'heads up|tip|word to|steer',
    'lie of the|land|wind',
    'ends|end up',
    'save you|your',
    'tell you|us *2 something|lot|where|how',
    'keep|kept *2 to|yourself|this|that',
    'my|our lips',
    'quote|quoting me',
    "i|we *1 shouldn't",
    'delete',
  ],
  /** Not passed on. */
  'group-kept': [
    "can't|cannot|not|won't|unable|couldn't|shouldn't|wouldn't|never|nor|neither|don't|haven't !normally|usually|ordinarily *4 tell|say|discuss|share|repeat|pass|relay|comment|disclose|report|reveal|pass|mentioned|mention|divulge|go|speak",
    "confidential|private|confidence|confidentiality *6 group|group's|discussions|meeting|meetings|what|room",
    'what|anything *2 is|was|you|they|happens|goes|said *6 stays|remains|private|confidential|theirs|group|room',
    'protocol|monitoring officer|same presentation|same briefing|same slides|each group|every group|all groups|any group|groups alike',
    'look forward|offer|date|dates|book|booked|room|confirm|available|invite|invitation *4 group|brief|meeting|presentation|come|attend',
    'public|open|webcast|published *2 meeting|session|committee|minutes|report|forecast',
  ],
} as const;
