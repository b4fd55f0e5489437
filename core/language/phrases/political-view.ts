const STRONG =
  'nonsense|rubbish|disgrace|disgraceful|vandalism|madness|mad|idiotic|stupid|scandal|scandalous|shameful|wicked|cruel|heartless|spiteful|disaster|disastrous|catastrophe|lunacy|insane|crazy|pathetic|appalling|dreadful|ghastly|vile|poisonous|toxic|nasty|clueless|hopeless|useless|shambles|shambolic|joke|clowns|cowboys|crooks|spivs|liars|idiots|fools|bigots|racists|fascists|vultures|brilliant|marvellous|wonderful|fantastic|spot|bang|worst|unfair|immoral|indefensible|ideological|evil|criminal|brave|visionary|betrayal|betrayed|bury|mourn|godsend|terrifying|frightening|scary|depressing|refreshing';
const POLITICS =
  'government|ministers|minister|chancellor|westminster|whitehall|tories|tory|conservatives|labour|reform|greens|lib|ukip|party|parties|election|elections|manifesto|administration|brexit|austerity|immigration|privatisation|socialism|socialists|capitalism|cuts|welfare|immigrants|migrants|union|unions|strike|referendum|devolution|nationalisation|monarchy|palestine|gaza|climate|zero|farage|starmer|corbyn|johnson|thatcher|badenoch|trump|leader|opposition|amendment|amendments|cabinet|councillors|politics|politicians|policy|policies|lot|crowd|left|right|wing|mayor|bedroom|levy|outsourcing|budget|voters|mp|mps|pm|majority|seat|seats|ward|result|results|campaign|group|groups';
const GLAD =
  'delighted|glad|pleased|thrilled|chuffed|relieved|overjoyed|ecstatic|gutted|devastated|disappointed|proud|heartbroken|elated|happy|sorry|depressed|sick|cheered|cheer|champagne|celebrating|celebrated|toast|cheering|rejoicing|dancing|crying|wept|smile|smiling|grin|buzzing|bubbly|prosecco|fizz|drink|relief|joy|danced|gloomy|despair|dread|dreading';

/** Words by which somebody owns to a view in politics. */
export const POLITICAL_VIEW = {
  /** A vote, a membership, a hope or a feeling of one's own about who governs. */
  'allegiance-owned': [
    "i|i've|i'll|i'm|i'd|we|my *4 vote|voted|voting|voter *4 for|#party|against|green|them|reform|labour|you|him|her|tactically|way|out|leave|remain",
    `i|we|i'm|we're|here|my *3 {hope}|{pray}|{wish}|{want}|{trust}|hoping|rooting|backing|crossing|crossed|longing|can't *8 win|wins|won|lose|loses|lost|elected|majority|victory|landslide|gains|wiped|returned|power`,
    `i|i'm|we|we're|my|our|me|us|kitchen|house|everyone|office|all|team *6 ${GLAD} *10 election|win|won|win|lost|lose|result|results|back|majority|elected|held|in|out|gone|victory|power|control|count|declared|called|gained|#party|side|again|voters|defeat|defeated|may|seat|seats`,
    "can't|cannot|couldn't|never *2 stand|abide|bear|stomach|trust|forgive|vote *6",
    `i|we *3 {loathe}|{detest}|{despise}|{hate}|{dislike}|{admire}|{love}|{support}|{oppose}|{trust}|{distrust}|{like}|{fear} *6 ${POLITICS}|#party`,
    'cheer|cheered|cheers|toast|champagne|tears|relief|dancing|danced|hug|whoop|whooped|wept|delight|joy *14 called|declared|result|results|won|lost|count|recount|exit|counted|majority|polls',
    'fingers|everything crossed *8 thursday|election|poll|win|count|you|may|seat|your|#party|result',
    'good|best|all|every *2 luck|wishes|best|success *6 thursday|campaign|election|polling|count|doorstep|doorsteps|seat|canvassing|may|results|7th|poll|re',
    'thank|thanks *1 god|goodness|heavens|heaven|lord|christ *10',
    "i|i'm|am|been|me *2 lifelong|card|paid|a|an|bit *2 member|up|carrying|socialist|conservative|tory|liberal|labour|green|supporter|activist|leftie|lefty|thatcherite|blairite|corbynite|voter|donor",
    'my *2 politics|party|membership|vote|own party|kind of *1|side|team|lot *3 is|are|was|goes|went|will|card',
    'well done|congratulations *8 win|victory|majority|election|seat|result|seeing|beating|thrashing|winning|holding|campaign|deserved|gain',
    'about time|not|none|never before|too soon|soon enough *8',
    'for me|my money|my liking|my taste|my part',
    'other side|lot|last lot|that lot|your lot|your side|our side|right side|wrong side|good guys|bad guys',
    'voice of|on the side|one of us|one of ours|like minded|fellow traveller',
    `see *3 the back of`,
    `get|kick|throw|vote|boot|kicked|voted|turf *1 them|this|that|him|her|these|rid *3 out|lot|of|shower|crowd|government`,
    'we|you|borough|country|town|people|residents *3 need|needs|deserve|deserves|crying *4 government|change|#party|councillors|leadership|administration|mp|mayor|better|more',
    'if|had it been|i|we|you *4 way *3|charge|tories|labour|last',
    'hope|hopes|hoping *5 remember|vote|think *8 next|when|polling|may|box|election|asked',
    'your|his|her|their *2 speech|amendment|budget|manifesto|motion|campaign|politics|party *4 brilliant|marvellous|right|spot|wonderful|fantastic|nonsense|rubbish|worst|best|disgrace|superb|excellent|dreadful|shameful',
  ],
  /** An opinion given as one's own. */
  'opinion-owned': [
    'personally|privately|frankly|honestly|candidly',
    'in|to my *2 view|opinion|book|mind|eyes|judgement|humble|experience',
    'if you ask me|us',
    'i *2 think|believe|reckon|feel|suspect|fear|must|confess|admit|agree|disagree|find|consider|hope|wish|share|say|mind',
    'between you|us|ourselves|friends',
    'off the record',
    'you and i *2',
    'we all|both *2 know|think|knows|agree',
    'speaking as|for',
    "don't|do not|can't|cannot *2 mind|help *3 say|saying|telling|tell|think|thinking|feeling|admitting",
    'for me|my',
    'as a *3 resident|taxpayer|citizen|parent|human|voter|tenant',
    'not|i *2 met anyone|one',
    'nobody|no one *4 believes|thinks|mourn|mourns',
    'at last|long last|about time|finally',
    'entre nous',
    'not supposed to|say',
    'opinion',
    "shouldn't say|really",
  ],
  /** Something that politics is about. */
  'politics-named': [
    POLITICS,
    'council|social|housing|tax|rent|bus|right|low|net|two|free|private|public|bedroom|winter|rwanda|poll|lead|green tax|housing|homes|rents|buses|buy|traffic|zero|child|cap|sector|fuel|scheme|belt|ownership|sales|bay|schools',
  ],
  /** Blame, scorn or praise. */
  'strong-judgement': [
    STRONG,
    'cared|care|cares|did|done|does|deliver|delivered|achieved nothing|little|not',
    "couldn't|could not|can't|cannot *8 enough|organise|run|believe|trust|stomach|care",
    'dressed up',
    'flog|flogging|gutting|wrecking|destroying|starving|hammering|punishing|bashing|ruining|betraying|dismantling|trashing|screwing|killing',
    'likes|listens|gets|understands|cares *3 about|council|housing|it|people|us',
    'at heart',
  ],
  /** A party's or campaign's own material, handed round. */
  'campaign-material': [
    'placard|placards|rosette|rosettes|manifesto|focus|rose|hustings|crowdfunder|fundraiser *8 {take}|{pass}|{share}|{forward}|stack|pile|spare|over|{deliver}|{put}|{hand}|round|attached|desk|few|want|{display}|{wear}|copies|copy|kitchen|{sign}',
    '{take}|{pass}|{share}|{forward}|stack|pile|spare|{deliver}|{put}|{hand}|attached|{distribute}|{copy}|{display}|{wear}|{circulate}|here *6 placard|rosette|manifesto|focus|campaign|rally|march|crowdfunder|fundraiser|protest',
    '{canvass}|leafleting|leafletting|phonebank',
    'on|the doorstep|doorsteps|knocker|stump',
    'my|our round|rounds|patch|branch|delivery *3 from|leaflets|over|left',
    'road|street|ward|patch *3 done|covered|leafleted|canvassed',
    '{sign}|{share}|{circulate}|{pass}|retweet|spread|{add} *5 petition',
    'sign|share|retweet|spread|join|come|donate|chip *5 campaign|march|rally|demo|protest|fundraiser|picket|crowdfunder|pledge',
    'knock|knocking *2 doors',
    'join|joining|joined|member *4 #party|branch',
    'poster|posters|board|banner *4 window|windows|garden',
  ],
  /** Printed matter handed on, which may be anybody's. */
  handout: [
    'leaflet|leaflets|flyer|flyers|flier|poster|posters|sticker|stickers|badge|badges|newsletter|newsletters|video|clip|post|article|meme|cartoon|link *8 {take}|{pass}|{share}|{forward}|stack|pile|spare|over|{deliver}|{hand}|few|{display}|{wear}|copies|brilliant|bang|spot|right|funny|worth|attached',
    '{take}|{pass}|{share}|{forward}|stack|pile|spare|{deliver}|{hand}|attached|{distribute}|{print}|{copy}|{display}|{wear}|{circulate}|here|below *6 leaflet|leaflets|flyer|flyers|flier|poster|posters|sticker|stickers|badge|badges|newsletter|video|clip|post|article|meme|cartoon|link',
    'page|front %number|page *2 is|has',
    'help yourself|yourselves',
  ],
  /** Says what the council's policy is, or that an officer has no view to give. */
  'neutrality-kept': [
    "not|cannot|can't|mustn't|wouldn't|couldn't|shouldn't|neither|unable|hasn't|haven't|don't|isn't|nor|no *6 view|opinion|comment|side|sides|favourite|political|politics|mine|vote|officers|officer|neutral|express|prefer",
    'question|matter|one|decision for *2 members|councillors|#council|ministers|parliament|politicians|voters|them',
    'politically|political restricted|neutral|neutrality|impartial|impartiality',
    'resolved|resolution|adopted|policy *4 council|by|of|is|in|that|cabinet|executive',
    'returning officer|nomination|polling station|stations|register|electoral|ballot|agent|agents|candidates|notice of',
    'every|all|each|any *2 party|parties|group|groups|member|members|councillors|side|sides',
    'seats|seats, *3 has|have|hold|held|and',
    'declaration of',
    'elected *4 votes|ward|for',
    'code|protocol|restricted',
  ],
} as const;
