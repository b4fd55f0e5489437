const PROUD =
  'determination|vision|tenacity|persistence|perseverance|passion|dedication|drive|energy|courage|foresight|resolve|flair|charisma|charm|wisdom|genius|touch|brainchild|legacy|crusade|triumph|victory|achievement|achievements|record|popularity|efforts|campaign|campaigning|fight|battle|lobbying|persuasion|leadership|stewardship|commitment|devotion|generosity|kindness|compassion|initiative|intervention|ambition|ambitions|dream|promise|pledge|mission|insistence|hard|tireless|personal|own';
const STRIVEN =
  '{fight}|{battle}|{campaign}|{champion}|{crusade}|{lobby}|{toil}|{strive}|{rescue}|{save}|{win}|{wrest}|{spearhead}|{mastermind}|{deliver}|{secure}|{transform}|{inspire}|{pioneer}|{triumph}|{clinch}|{vow}|{pledge}|{promise}';
const GLOWING =
  'tireless|hardworking|popular|respected|inspiring|inspirational|brilliant|talented|visionary|dynamic|charismatic|indefatigable|passionate|devoted|dedicated|outstanding|exceptional|remarkable|formidable|beloved|admired|gifted|brightest|rising|energetic|fearless|determined|courageous|brave|selfless|tenacious|dogged|unstoppable|approachable|caring|compassionate|trailblazing|pioneering|renowned|celebrated|irrepressible|principled|foresighted|unflagging|influential|ambitious|impressive';

/** Words that make much of one politician. */
export const PROMOTION = {
  /** Credit, praise or a feat, said of a member by name, title or pronoun. */
  'politician-praised': [
    `#member|mayor|leader 's|s *3 ${PROUD}`,
    `his|her *1 ${PROUD}`,
    `#member|who *6 ${STRIVEN}`,
    `he|she *4 ${STRIVEN}`,
    `${GLOWING} *4 #member|councillor|leader|politician|champion|advocate|campaigner|figure|mayor`,
    `#member *6 ${GLOWING}`,
    `he|she|who is|was|has|remains|'s *5 ${GLOWING}`,
    '{thank}|thanks|credit|tribute|gratitude|indebted|owe|owes|owed|due|down|applause|praise|hats *5 #member|him|her',
    '#member *3 to|deserves|deserve thank|praise|credit|thanks|applause',
    'personal|personally|single-handedly|singlehandedly|almost alone|his own|her own *6 triumph|victory|achievement|charge|crusade|mission|intervened|secured|negotiated|persuaded|oversaw|ensured|stepped|guaranteed|promised|saw',
    '#member|he|she|who *3 personally|single-handedly|singlehandedly',
    '#member|he|she|who *4 {take} *2 personal charge|responsibility|interest|charge',
    'no one|nobody|few|none *2 done|worked|fought|given|cared|tried|campaigned more|harder|longer',
    'without|but for *2 #member|him|her',
    "#member|he|she|who *3 never|not|won't|refused|refuses|will *4 gave|give|given|giving|rest|rested|stop|stopped|forgot|forgotten|wavered|took|take|let up|up|until|no",
    'brainchild|vision|dream|idea|pet project|passion|initiative of *2 #member',
    '#member *2 has|have|had *3 made|turned|put|brought|kept|given *6 map|name|promise|word|around|good|possible|happen|life|back|difference',
    'driving force|man|woman|mastermind|inspiration|architect|brains|name|hero|heroine|champion *2 behind|of *3',
    'familiar|popular|known|loved|friendly sight|face|figure',
    'hard working|nosed #member|councillor|leader|champion',
    'hard|straight|plain working|talking|speaking',
    'down to earth',
    'hands on !the',
    'much|well loved|respected|liked',
    'friend|champion|voice|ear|face|hero|heroine|asset|credit|tower|pillar *2 of|for|to *3 people|residents|community|ward|town|borough|young|ordinary|strength',
  ],
  /** Where a politician is going next. */
  'politician-ambition': [
    'future|next|prospective|possible|likely|potential|parliamentary *2 candidate|leader|mayor|mp|minister|member of parliament',
    'tipped|touted|hailed|regarded|seen|spoken|billed|named|groomed|destined *5 as|for|to|of',
    'see|sees|talk|talked|spoken|speak *4 as|of *3 next|future|leader|mp|mayor',
    '{stand} *3 for|at|in *3 parliament|reelection|election|westminster|mayor|mp',
    're election',
    'reelection|rising star|high office|higher office|bigger things|greater things|front bench|westminster|safe pair',
    'ambition|ambitions|hopes|sights|eye *4 to|on|of *4 parliament|leader|leadership|westminster|mayor|mp|cabinet|office',
    'political|council|cabinet *2 career|star|heavyweight|talent|talents',
    'generation *4 politics|politician|politicians|councillors|government',
    'first elected|in politics|entered politics|public life|years of service|years as councillor',
  ],
  /** The politician's own praise of themselves, in words put into their mouth. */
  'politician-boasts': [
    "i|i've *3 promised|pledged|fought|campaigned|battled|delivered|secured|championed|vowed|insisted|demanded|persuaded|lobbied|pushed|won|saved|rescued|kept|personally|refused|transformed|led|gave",
    'i said i *2 would|was',
    'my *2 promise|pledge|vision|campaign|fight|dream|record|mission|passion|proudest|brainchild|achievement|legacy|leadership|word|determination|battle|crusade|ambition|initiative|idea',
    "i *2 will|'ll|shall *2 not|never|always|keep *2 rest|stop|fight|fighting|give|stand|campaign|campaigning|deliver|delivering|let|be",
    'proud *3 i|my|me|having',
    'when i *2 became|took|elected|came|was *3',
    'thanks to me|my',
    'judge me',
    'like|love *3 credit',
    'i *3 keep|kept *2 promise|promises|word',
  ],
  /** Puffery about the person: portraits, life story, availability. */
  'politician-portrait': [
    'portrait|portraits|photograph|photographs|picture|pictures|photo|photos|headshot|headshots|biography|profile|interview|interviews *6 #member|available|request',
    'father|mother|grandfather|grandmother|dad|mum of *3',
    'born and bred|local lad|local girl|since he was|she was a boy|girl|child',
    'man|woman of the people',
    'follow *2 him|her|#member on *3',
  ],
  /** The civic Mayor's round, or a plain record of who holds what office. */
  'civic-duty': [
    'mayor|mayoress *6 will|to open|opened|attend|attended|present|presented|host|hosted|unveil|unveiled|cut|cuts|lay|laid|welcome|welcomed|visit|visited|light|switch',
    'opened|unveiled|attended|presented|hosted|launched|welcomed|started|planted by *2 mayor',
    'mayor of|chain|civic|freeman|freedom|deputy mayor|consort|charity of',
    'remains|appointed|re-elected|elected|succeeds|replaces *3 as? cabinet|chair|leader|member|deputy|mayor',
    'condolence|condolences|died|death|funeral|late councillor|tributes|memory|passed away|sad',
  ],
} as const;
