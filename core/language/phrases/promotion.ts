/**
 * Words that make much of one politician. A sentence about a member is weighed by what it is already: told, quoted from
 * somebody else, their own words or a heading (`reading/acts/promotion-of-politician.ts`), so that mild signs are enough.
 */
export const PROMOTION = {
  /** Strove, won or gave a word. */
  'politician-strove': [
    '#member|he|she|who|him|her *6 @strive',
    '#member|he|she|who *3 {take} *2 personal? charge|command',
    '#member *2 has|have|had *3 made|turned|put|brought|given|changed *6 map|name|word|around|good|possible|happen|life|lives|back|difference',
    'no for an answer',
    'never|not *2 {let}|{give}|{take} *3 {drop}|{go}|{rest}|{up}|lie|no',
    'stand|stands|standing|stood|speak|speaking|battling|working|fighting up? for *4',
  ],
  /** What somebody is like, or is praised for. */
  'politician-praised': [
    'what|such an|a *2 outstanding|superb|brilliant|excellent|wonderful|exceptional|tireless|inspiring|fantastic *1 representative|councillor|leader|member|champion|mayor',
    'best|finest|greatest|hardest *2 councillor|representative|leader|member|champion *6 ever|had|known|seen|borough|town|council|.',
    "#member|mayor|leader|man|woman 's|s *3 @virtue",
    'his|her|whose *2 @virtue',
    'has|have|with|of|shown|showed *3 @virtue *8',
    '@virtue *2 of #member|councillor|leader|him|her',
    '@admirable *3 #member|councillor|leader|politician|@hero|mayor|figure|member',
    '#member|he|she|who *5 @admirable',
    '#member|he|she|who|him|her|a|an|the|our|one|true|real *3 @hero *2',
    'hard|straight|plain|big|warm|far|quick|well|much|kind|hands working|talking|spoken|hearted|sighted|witted|loved|liked|respected|on *3 #member|councillor|leader|politician',
    'driving force|man|woman|mastermind|brains|inspiration|name behind',
    'man|woman|person|figure|one|politician|leader|councillor *1 who|that|behind|to *4 put|made|beat|changed|saved|got|delivered|transformed|rescued|watch|won|fixed|thank|this',
    'kind|sort|type|breed|class of councillor|leader|politician|member|person|man|woman',
    'common|personal|human|sure|magic touch',
    'bears|bear|stamp|mark|name|fingerprints *4 of|on|all *3 #member|it|this',
    'few|none|nobody|nothing *8 like|as|than *1 #member|he|she|him|her',
    'not|never|no|few|could|better|finer|truer|stronger|harder *4 friend|champion|ally|councillor|advocate|leader|voice|match',
    'is|are|worth|say *3 ten|dozen|rest *2 of *3',
    'most|more popular|admired|respected|loved|trusted|recognisable|famous',
    'familiar|popular|known|loved|friendly sight|face|figure|name',
  ],
  /** Credit and thanks to one person. */
  'politician-thanked': [
    '{thank}|thanks|credit|tribute|gratitude|indebted|{owe}|grateful|praise|applause|thankyou *8 #member|him|her|leader|man|woman',
    '#member|leader|he|she|him|her *4 deserves|deserve|thank|praise|credit|thanks|applause|bow|medal|due',
    'down|due *1 to|one *6 #member|him|her|man|woman',
    'without #member|him|her|me|one *8',
    '{recognise}|{honour}|{celebrate} *4 #member|councillor|their *6 {do}|work|service|years',
    'lucky|fortunate|lost|blessed *3 #member|him|her',
    '#member|he|she *2 to *1 thank',
    'thank you *1 #member|leader',
    'it {be} #member|he|she *1 who|that',
    'reason *2 to *3 grateful',
  ],
  /** More than others do: always, alone, in person, from early till late. */
  'politician-devoted': [
    '#member|he|she|who *8 every|always|never|alone|personally|himself|herself|tirelessly|singlehandedly|single|own|twice|dawn|midnight|nights|weekend|weekends|saturdays|sundays|evenings|winters|throughout|since|rest|more|longer|harder|first',
    '#member|he|she|who *8 %number|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|ninety|hundred|hundreds|dozens|countless|every *1 times|letters|emails|calls|visits|doors|hours|years|nights|miles|pages|ministers',
    'no|nobody|few|none *2 one? *1 done|worked|fought|given|cared|tried|campaigned|knows *4 more|harder|longer|better',
    '{vote}|{choose}|{elect}|{make}|{pick} !of *3 #member|him|her|that|this !against *4',
    'then|suddenly|until|only *2 #member *3',
    'if you want *8 #member',
    'ring|call|ask|see #member *2 ,|.|and|first',
  ],
  /** Others are said to admire. */
  'politician-admired': [
    '@admirers|it|they *3 {say}|{call}|{tell}|{agree}|{reckon}|{describe}|{dub}|{believe}|{know}|{ask}|{doubt}|{credit}|{think}|{speak}|{notice} *8',
    'surprised|surprise *4 that|to|if *4',
    'no secret that|how',
    '{cheer}|{applaud}|ovation|rafters|selfie|selfies|fans|adored|mobbed|chanting|autograph|autographs|hearts|cheers|hugs|banner|banners|placards|smiles|clapped',
    'shortlisted|nominated|nominate|award|awarded|voted *8 councillor|#member|he|she|him|her',
    'call|calling|called|calls|nicknamed|dubbed|known|famous *2 him|her|as|for|it *4',
    'earned|won|gained|enjoys|built *3 reputation|respect|admiration|trust|following|hearts',
  ],
  /** Their life, and how and where to see and hear more of them. */
  'politician-portrait': [
    '@life-story *10 #member|he|she|his|her|who|him',
    '#member|he|she|his|her|who|him *10 @life-story',
    'boy|girl|lad|lass *2 from|who *8',
    'portrait|portraits|photograph|photographs|picture|pictures|photo|photos|headshot|biography|profile|interview|slogan|film|video|column|book|exhibition|cake|statue|bust|mural|card|cards|poster|vans *8 of|with|by|for|from|bearing|saying *3 #member|leader|councillor|him|her',
    '#member *3 portrait|photograph|picture|biography|profile|slogan|film|column|cover|story|journey|style|cause',
    'day|hour|morning|meet|evening|coffee|chat|minutes *2 with|the *1 #member|leader|councillor|him|her',
    'see|hear|find *2 how|what|more|about *2 #member *6',
    'cover|front|vans|banner|banners|poster|posters|card|cards|sides *8 #member|councillor|leader',
  ],
  /** Where a politician is going next. */
  'politician-ambition': [
    'tipped|touted|hailed|regarded|seen|spoken|billed|groomed|destined|understood|rumoured|fancied *6 @higher-office|future|next|talents|rising',
    'future|next|prospective|would-be *3 @higher-office',
    'next|higher|bigger|top *1 rung|step|stage|office|things|job',
    '{stand} *3 for|at|in *3 parliament|reelection|election|westminster|mayor|mp',
    'ambition|ambitions|hopes|sights|eye|heading|headed|bound *4 to|on|of|for *4 @higher-office',
    'brightest|rising|generation *4 politics|politician|politicians|councillors|government|talents|stars|star',
    'run|bid|tilt|candidacy|campaign for|at *5 @higher-office',
    'weighing|considering|consider|rule|ruling *6 @higher-office|run|bid|standing|stand',
    'politician|councillor|member|one|man|woman to watch',
    'what|where next|now for|from',
    'talk|whisper|whispers|rumour|hint|hints *2 of|about *4 @higher-office',
    '{make} him|her *2 leader|mayor|minister|mp',
    '@higher-office would be *3',
  ],
  /** Glory, in a heading that names somebody. */
  'headline-glory': [
    'win|wins|won|delivers|delivered|saves|saved|secures|triumph|triumphs|victory|decade|hero|joy|fights|fight|thanks|thank|promise|pledge|dream|mission|magic|crusade|battle|champion|success|coup|years|day|hour|story|journey|life|vision|way|record|rescue|rescues|beats|leads|scores|clinches|brings',
    "'s big|great|latest|half|own|finest|proudest|new|personal",
  ],
  /** What a member did, in their own words. */
  'own-deed': [
    "i|i've|i'd !was|am|'m *2 @own-feat",
    "i|i'll|i'd *2 will|'ll|shall|would *1 not|never|always|keep *2 rest|stop|fight|give|stand|let|be|go",
    'my *2 @virtue|kitchen|idea|record|campaign|dream|word|door|ward|own',
  ],
  /** Says of oneself what sort of councillor one is. */
  'own-praise': [
    'when|if|what i *2 say|promise|want|start|set *4',
    "kind|sort|type|person|man|woman|councillor|who *2 i am|'m",
    'i *2 my|a *1 word|promise|promises',
    "i|don't|didn't|never|not *2 {break}|{let}|{give}|{walk} *2 promise|promises|word|up|away|down",
    'see|saw|seen it|things|this|that through',
    'unlike some|others|them',
    'without me|my',
    'proud|proudest *4 i|my|me|having|record',
    'my record|vision|promise|legacy|critics|opponents *4',
    'your|the *1 hardest|favourite|local|only *1 working|champion|councillor',
    "i 'm|am|just|simply|always *3 care|listen|listening|turn|deliver|fight|there",
    'i know *3 every',
    'i said *2 i',
    'people *2 would|might|could have walked|given|turned|stopped|settled',
    "what|everything *1 i|we *1 can|could|have|did|'ve *2 do|done|deliver",
  ],
  /** Plain business of the office, or of a day that is past. */
  'official-act': [
    '#member *7 @official-deed',
    '#member is|was *1 the|chair|cabinet|leader|ward|a|one|also',
    '#member|leader *3 will *2 open|present|answer|hold|chair|speak|attend|visit|lay|switch|plant|consider|decide|raise|put|move',
    'said|says|added|asked|explained|replied #member',
    'pictured|photographed *16 #member',
    'amendment|motion|question|petition|vote *4 by|from #member',
    'was|were|been *1 re? elected|named|appointed',
    '{open}|{unveil}|{present}|{chair}|{propose}|{host}|{launch}|{second}|{move} by *2 #member|mayor|councillor',
    '{cut}|{plant}|{lay}|speech *4 by *2 #member|mayor|councillor',
    'century|alderman|freeman',
    'the late',
    'died|funeral|condolences|obituary',
    'passed away',
  ],
  /** Hands the credit on, or bars politicians from it. */
  'credit-declined': [
    'no credit|councillor|member',
    'not mine|me|my',
    '{thank} the|all|everyone|staff|tenants|residents|volunteers|officers|crews',
  ],
} as const;
