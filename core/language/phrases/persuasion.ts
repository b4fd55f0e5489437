const LOADED =
  'commonsense|scandalous|scandal|outrageous|outrage|disgraceful|disgrace|shameful|shameless|ludicrous|absurd|ridiculous|laughable|farcical|farce|nonsense|nonsensical|rubbish|reckless|madness|mad|insane|lunacy|crazy|idiotic|stupid|foolish|folly|senseless|mindless|monstrous|monstrosity|disastrous|disaster|catastrophic|catastrophe|devastating|ruinous|calamity|unjust|indefensible|unforgivable|inexcusable|unthinkable|intolerable|unacceptable|appalling|dreadful|harebrained|misguided|cynical|callous|cruel|heartless|greedy|selfish|spiteful|bogus|sham|discredited|hysterical|alarmist|scaremongering|scare|selfishness|hypocrisy|hypocritical|betrayal|betrayed|vandalism|robbery|daylight|blackmail|stealth|bullying|draconian|undemocratic|dictatorial|faceless|unelected|bureaucratic|meddling|greedy|grotesque|insulting|insult|kick|slap|sane|bonkers|barmy|crackpot|hopeless|feeble|threadbare|flimsy|botched|shambles|shambolic|hollow|blighted|grab|giveaway|vanity|nimby|nimbys|moaners|naysayers|cynics|busybodies|wreckers|luddites|dinosaurs|whingers';
const OBJECTORS =
  'critics|opponents|objectors|doubters|sceptics|protesters|campaigners|objections|petitioners|naysayers|grumblers|moaners|those|some|few|people|handful|minority';

/** Words of an advocate, in what should inform. */
export const PERSUASION = {
  /** A word that judges where publicity should tell. */
  'loaded-word': [
    LOADED,
    'common|good|grown|no|hare|half|ill|wrong|short sense|up|brainer|brained|baked|conceived|thought|headed|sighted|judged|considered !for',
    'only|sole *1 sensible|responsible|realistic|credible|sane|rational|honest|fair|serious|possible|logical|reasonable|decent|choice|answer|way option|choice|answer|course|way|plan|solution|thing|forward|one|decision',
    'plain|simple|pure|utter|complete|total|sheer|downright|blatant|barefaced common|wrong|sense|folly|madness|nonsense|greed|spite|waste|vandalism|hypocrisy|unfair',
    'right|proper|obvious|clear|best|sensible|fair *1 thing|choice|answer|plan|decision|way|call|course|solution *3 for|to|by|,|.|!',
    'makes|make|is|be *2 perfect|sense|good|perfectly|obvious|obviously sense|right|reasonable|fair|sensible',
    'swallowed|gobbled|foisted|dumped|rammed|forced|imposed|bulldozed|railroaded|trampled|steamrollered|carved|concreted|wrecked|destroyed|robbed|fleeced|stripped|choked|strangled|sacrificed|ruined|gutted|hollowed|ripped|torn|dragged|swamped|besieged|plundered|raided|lumbered|stuffed|shafted',
    'no|is no alternative *2',
    'slap|kick|stab|smack|punch|hammer in|to the *3',
    'heart|lifeblood|soul|fabric|character *4 ripped|torn|destroyed|lost|cut|sucked',
    'lost|gone|destroyed|ruined|scarred for|forever ever|good|generations',
    'our *2 way|children|grandchildren *4 of|will|future|life|pay|price|thank',
    "cannot|can't afford *2 to *2 not|wait|miss|lose|let",
    'too good|important|precious *3 to *2 miss|lose|throw|let|waste',
  ],
  /** Tells readers what to think or do about something that they are free to be for or against. */
  'call-to-side': [
    'residents|everyone|everybody|people|all|every|we|you|voters|motorists|households|resident|person *3 must|should|ought|need *5 oppose|support|back|resist|reject|fight|object|condemn|defend|write|stand|say|stop|sign|join|unite|demand|protest|welcome|embrace|get',
    'oppose|resist|reject|fight|stop|defend|scrap|axe|bin|back|support *1 this|these|the *2 plan|plans|scheme|proposal|proposals|bid|option|merger|bill|cut|cuts|closure|pylons|development|quarry|route|tax|charge|campaign|application',
    'say|saying|shout no|yes|never to',
    'get|getting|rally|stand|unite|fall *1 behind|up|together|against|in *3 plan|scheme|this|us|it|bid|council',
    "don't|do not|never|mustn't|must not|won't|refuse *1 {let}|{allow}|be|{listen}|{believe} *3 it|them|this|fooled|happen|away|misled|win|rumours|scare",
    'sign *3 petition',
    'write|email|lobby|tell|urge|complain|message *3 to|your|the *2 mp|mps|minister|ministers|government|westminster|them *3',
    '{urge}|{call}|{implore}|{beg}|{exhort} *4 to|on *3 back|support|oppose|reject|object|resist|say|vote|sign|join|think',
    'vote *1 yes|no|for|against',
    'fight|battle|campaign|struggle *2 for|to|against *3 save|keep|stop|survival|future|plans|plan|scheme|right',
    'make|send|sends|sending *3 voice|voices|message|clear|heard|loud',
    'enough is enough',
    'hands off',
    'act now',
    'before *2 too late',
    'keep our',
    "let's|let us *2 {stop}|{show}|{tell}|{back}|{end}|{save}|{keep}|{fight}|{put}|not",
    'time *2 to *2 stop|stand|end|back|act|grow|face|move',
    'join *3 fight|campaign|saying|demanding|opposing|backing|us',
    'send *3 comments|objections|response|views|letter *3 in|today|now',
    'choose|pick|tick|select *3 option',
    'option *3 best|right|one',
    'we *2 {urge}|{call}|{demand}|{condemn}|{deplore}|{reject}|{oppose}|{insist}',
  ],
  /** Belittles whoever sees it otherwise. */
  'objectors-belittled': [
    `${OBJECTORS} *5 wrong|nonsense|mistaken|scaremongering|hysterical|hide|peddling|spreading|myths|lies|claim|claims|misinformed|ignorant|noise|noisy|vocal|complain|shout|whinge|moan|grumble|hurry|nothing|ashamed|reality|facts|misleading|selfish|silly|baseless|groundless|unfounded|evidence`,
    'noisy|vocal|tiny|small|loud|shrill|vociferous minority|handful|few|group|band|lobby',
    'myth|myths|scare stories|misinformation|untruths|lies|falsehoods|hysteria|scaremongering|rumours|fairy tales|fake news|propaganda',
    'hard|difficult|impossible *2 to *2 see|imagine|picture|understand|believe|think|find *4 who|why|how|anyone|anybody|person|reason|object|objection',
    'nobody|noone|one|anyone|anybody|few|who|no *4 sensible|reasonable|sane|honest|sense|mind|right|decent|seriously|could|would|can *5 object|oppose|disagree|argue|defend|want|against|doubt|complain|deny|possibly|justify',
    'nothing to fear|hide|lose',
    'most to hide|lose|gain',
    'something to hide',
    'should be|hang ashamed|heads|head',
    'vested|special interests',
    'armchair|keyboard *1',
    'alternative|alternatives *12 no|not|none|unthinkable|doing|nothing|cross|chaos|decline|worse|bankruptcy',
    'the choice is *3 simple|clear|stark|between',
    'put about|peddled|spread|whipped *2 by|up *2 some|those|others|critics',
    'ask|asking *2 yourself|yourselves',
    'who|what *4 really want|wants|gain|gains|benefit|benefits',
    'cross *2 fingers',
    'head|heads *2 in the sand',
    'cloud cuckoo',
  ],
  /** Something people are being asked about, or fall out over. */
  contested: [
    'consultation|consulting|consult|proposal|proposals|proposed|propose|proposes|plan|plans|scheme|option|options|objection|objections|petition|protest|protests|opposition|controversial|contested|disputed|referendum|merger|reorganisation|closure|closures|cuts|bypass|pylon|pylons|quarry|incinerator|development|application|tax|levy|charge|charges|fee|fees|parking|limit|limits|licensing|boundary|devolution|government|ministers|comments|views|appeal|inquiry|hearing|bill|sale|sell|selling|housing|route|zone|closing|budget|decision|privatise|outsourcing|trust|speed|traffic|ban|bid',
  ],
  /** Cheer about a service, help, prizes, safety: nobody's position. */
  'plain-cheer': [
    'delighted|pleased|thrilled|fun|enjoy|celebrate|festival|fair|volunteers|volunteer|recycling|recycle|litter|flytipping|scam|scams|fraud|fraudsters|thieves|theft|vandals|vandalised|drink|drunk|abuse|slimming|smoking|flu|jab|vaccine|fireworks',
    'vote|voting|register *4 election|elections|polling|electoral|count',
    'independent|resident|objector|petitioner *2 said|says|told',
  ],
} as const;
