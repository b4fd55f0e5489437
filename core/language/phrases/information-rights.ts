/** Words of requests under the Freedom of Information Act, and of party groups and their papers. */
export const INFORMATION_RIGHTS = {
  'foi-named': [
    'freedom of information',
    'foi|fois|foia|eir|eirs|foid',
    'environmental information',
    'information act|acts|regulations|request|requests',
    'act 2000',
    '2000 act',
    'public right|rights *2 know|information|access',
    'the act',
    'right to know',
    'subject to disclosure',
  ],
  /** Uses the Act for oneself. */
  'foi-own-request': [
    'under|pursuant|accordance|virtue|using|invoking|through|via|by|terms *6 foi|foia|eir|eirs|freedom|environmental',
    'treat|regard|take|consider|accept|log|register|record|count|read|class|handle|process|deem this|it|these|that|them|my *8 foi|foia|eir|freedom|environmental|statutory|formal|act',
    'this|following|here|below|attached|enclosed|above *2 is|are|being|constitutes|counts|comes *6 foi|foia|eir|freedom|environmental|information',
    "i|we|i'm|me *8 {make}|{submit}|{lodge}|{put}|{exercise}|{invoke}|{use}|{file}|{send}|{request}|{go}|{ask}|{log}|{fill}|{do}|{serve} *7 foi|foia|eir|freedom|information",
    'i|we *5 foi|foia this|it|you|the|them|everything|every',
    '{make}|{submit}|{lodge}|{put}|{file}|{invoke}|{serve}|{exercise} *5 foi|foia|freedom|environmental|information *2 request|rights|right|act',
    'formal|official|new|another|further|second foi|freedom|information *4',
    'my|our *4 foi|freedom|information *2 request|of|application|act|rights|right|questions|question',
    'hereby|formally *2 request|apply|ask',
    '^ foi|freedom *3 request|: *3',
    'request|requests|asking|ask|apply|application|demand|question|questions *3 under|pursuant *5 act|foi|foia|freedom|regulations|section|eir',
    'section|s 1|8|1(1)|10 *4 act|foi|foia|freedom|statutory',
    'proper|formal|legal|official|public channel|channels|route|portal|form *6 foi|information|request',
    'through|via|using|on|filled|used the|your *2 foi|information|public *2 portal|form|page|website|inbox|mailbox',
  ],
  /** The Act's clock, and its appeals. */
  'foi-clock': [
    'twenty|20 working days|day',
    'statutory|legal|lawful deadline|period|limit|timescale|time|response|clock|timetable|days',
    'working days *6 law|act|statute|statutory',
    'law|act|statute *3 says|gives|allows|requires|obliges *6 %number|twenty|days|you|answer|reply',
    'internal review',
    "information commissioner|commissioner's",
    'ico',
    'section|exemption %number|12|14|36|40|43',
    'public interest test',
    'day %number *3 now|of|already|and',
    'clock|count *3 started|starts|running|ticking|runs',
    'statutory acknowledgement|request|right|rights|entitlement',
  ],
  /** Writes as anybody might, not as a member. */
  'as-the-public': [
    'as|like *3 any|ordinary|a|every|other *2 member of the public',
    'as|like *2 any|ordinary|private|every|mere|humble *3 citizen|resident|taxpayer|ratepayer|person|elector|individual',
    'in my|a private|personal *2 capacity|name|right',
    'as|like|with any|anyone|anybody|everyone *2 can|could|might|may|has|else',
    'same *2 right|rights|as *3 public|anyone|anybody|everyone|citizen|resident',
    'not|rather *4 as *2 councillor|member',
    'anyone|anybody|public *3 entitled|right|may|can *2 ask|request|have',
    'hat off|on',
  ],
  /** Has somebody else make the request. */
  'foi-by-proxy': [
    '{get}|{ask}|{have}|had|persuaded|got|asked|through|via my|a *2 @family|friend|neighbour|colleague|assistant|agent|volunteer *6 {put}|{send}|{submit}|{make}|{ask}|{file}|{lodge}|{sign}|{use}|name|request',
    "my *1 wife|husband|partner|son|daughter|brother|sister|neighbour|agent *1 's *2 name|request|account|email",
    "that|it|request 's|was|is|comes|came *3 me|mine",
    'my name *3 on|off|out',
    'different|another|other|false|maiden name',
    'on my behalf',
  ],
  /** Somebody else's request, or the subject at large. */
  'foi-of-others': [
    'resident|residents|constituent|constituents|mr|mrs|ms|miss|dr|journalist|reporter|gazette|press|public|applicant|requester|campaigner|campaigners|he|she|they|his|her|their|somebody|someone|anybody|anyone|people|person|group|association|society|firm|company|chap|lady|man|woman *8 foi|foia|freedom|information',
    'foi|foia|freedom|information *8 from|by|for *3 resident|residents|constituent|mr|mrs|ms|#person|gazette|journalist|public|him|her|them|people|media|radio|press|neighbour|campaign|group|society',
    'his|her|their|not|resident|constituent *3 request|mine|fois|foi',
    'how many|number|volume|cost|costs|backlog|performance|team|officer|training|policy|figures|statistics|log|publication|scheme|dashboard|report|rate|trend|average|workload *8 foi|fois|freedom|information',
    'foi|fois|freedom|information *4 team|officer|performance|policy|statistics|log|training|figures|backlog|workload|responses|guidance|scheme|exemption|exemptions|report|rules|handling|volumes|requests *2 received|answered|were|are|have|in|last|by',
    '{forward}|{pass}|{hand}|{enclose}|{attach}|{log} *6 foi|freedom|information *3 request',
    'received|receives|receive|receiving|refused|answered *6 foi|fois|freedom|information *2 request|requests|answers|act',
    'if|should|were|whether *2 #person|he|she|they|resident|residents|constituent|somebody|someone|anybody|anyone|public|gazette|press *8 foi|freedom|information',
    'releasable|disclosable|released|disclosed|disclosure *4 under|foi|fois|act',
    'do|does|must|would|can *4 released|disclosed|published *4 foi|freedom|act|request|asks',
  ],
  /** Does without the Act, or advises it to somebody. */
  'foi-declined': [
    "not|n't|no|never|without|rather|instead|sooner|than|avoid|needn't|don't|isn't|hardly|nor *8 foi|foia|freedom",
    "foi|foia|freedom *6 not|unnecessary|needless|shouldn't|needn't|isn't|withdrawn|withdraw",
    '{withdraw}|{cancel}|{drop}|{close} *4 foi|freedom|request',
    'you|he|she|they|resident|residents *3 can|could|may|might|should|is|are *4 make|submit|put|use|send|write|file|free *5 foi|freedom|information',
  ],

  /** A political group as such, or those who sit in it. */
  'group-opposition': [
    'opposition|minority *2 group|groups|members|benches|leader|party|side|councillors|team|people|lot|whip|colleagues',
    'the opposition',
    'shadow cabinet|team',
  ],
  'group-administration': [
    'ruling|majority|controlling|leading|largest *2 group|party|members|side|councillors|administration|benches|coalition',
    'administration|cabinet *2 group|members|side|benches|people|colleagues|away',
    'the administration',
    "leader|leadership 's *3 group|colleagues|people|team|office|side|troops|friends|party|members|inner|own",
    'coalition partners|partner|groups|group',
    'members in power|control|charge',
  ],
  /** A group other than one's own, whichever it is. */
  'group-other': [
    'other|another|opposing|rival|different *3 group|groups|side|lot|party|parties|camp|benches',
    'the|that other|opposite side|lot|camp|benches|party|crowd|gang',
    'across|opposite|side of the|our *2 chamber|aisle|floor|us',
    'their *3 group|whip|caucus|own group|side|leader|benches|manifesto|front|members|budget|alternative|amendment|amendments|motion|papers|briefing|working|workings|costings|plans|strategy|notes|figures|sums|proposals',
    'opposite number|numbers|benches|party|corner',
    'friends|colleagues|gentlemen|people|members|comrades opposite',
    'them upstairs|downstairs|opposite|lot',
    'in the blue|red|yellow|orange|green|turquoise|purple corner',
    'a rival',
  ],
  /** A member with those who sit with them: it depends on the member whose group it is. */
  'group-of-member': [
    "#member 's *2 group|colleagues|team|people|lot|side|friends|troops|members|caucus|crew|whip|party|mob|gang|merry|amendment|amendments|alternative|band",
    '#member *1 and *3 group|colleagues|team|people|lot|friends|troops|company|others|co|rest',
    '{brief}|{advise}|{tell}|{give}|{prepare}|{draft}|{send}|{provide}|{help}|{show}|{work}|{meet} *3 #member',
    'for|to|with #member *4 on|before|about|last|in|for|,|.|?',
    '#member *6 {ask}|{told}|{receive}|{request}|{give}|{show}|{send} *2 you|officers|your',
  ],
  /** What a group keeps to itself. */
  'group-papers': [
    '@paper',
    'aide-memoire|aide|handout|handouts|presentation|powerpoint|workings|working|costings|costing|sums|options|models|modelling|crib|script|tally|pack|packs|pre-meeting|agenda|agendas|deck|worksheet|shortlist|whipping|minutes|speaking',
    'alternative|shadow budget|proposals',
    'what *5 told|said|advised|asked|shown|given|suggested|discussed|agreed|decided|recommended|briefed',
    'line|lines *2 they|taken|taking|take|intend|plan',
    'questions *3 they|he|she|asked|put',
    'how *2 they|{intend}|{plan} *3 vote|spend|fund|play',
  ],
  'advice-given': [
    '{advise}|{brief}|briefing|briefings|advice|steer|guidance',
    '{give}|{show}|{tell}|{present}|{prepare}|{draft}|{provide}|{send}|{leave}|{share}|{cost}|{supply}|{help}|{hand}|{write}|{produce} *6 them|him|her|group|members|side|colleagues|leader|opposition|administration|councillors',
    '{work}|{meet}|closeted|locked *5 with|them',
    'group|groups|members|side|they|opposition|administration|colleagues *4 given|shown|told|sent|briefed|advised|had|received|got|promised|handed|seen',
    'costed|drafted|prepared|worked|produced|written up|for|by|with',
  ],
  /** Everybody can see it, or every group was given it. */
  'group-papers-open': [
    '{publish}|publicly|website|webcast|online|supplementary|press|leaflet|manifesto|circulated|tabled|gazette|order',
    'on the agenda|order|table|website',
    'agenda pack|paper|item|papers',
    'all|every|each|both *3 groups|group|members|leaders|parties|councillors',
    'public|open *2 meeting|session|domain|version|papers|part',
    'same|equivalent|similar|equal *4 briefing|advice|session|support|help|offer|facility|opportunity|presentation',
    'moved|seconded|voted|debated *3',
  ],
  /** A group that is no party's, or one's own. */
  'group-not-partys': [
    'working|task|steering|project|cross-party|all-party|finish|focus|user|residents|community|friends|action|reference|parent|liaison|advisory|peer|parish|school|church|tenants|stakeholder|management|traders *1 group|groups|party|board',
    'cross|all party',
    'member|members|part of the *4 working|task|panel',
  ],
  'group-own': [
    'our|my *2 group|members|party|side|team|papers|amendment|budget|alternative|benches|whip|notes|meeting|own|set|copy|copies|minutes|working',
    'given|gave|prepared|shown|sent|advised|told|briefed *2 us',
    'to|for|with us',
  ],
} as const;
