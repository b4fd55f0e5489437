/**
 * Frames of a sentence whose subject is blamed, from its verb on: they count only straight after whoever is blamed. What a
 * public draft says of an officer is as a rule what they said, will do, arranged or decided; these are what departs from
 * it. See `pattern.ts` for the notation.
 */
export const BLAME_FRAMES = {
  'fault-frame': [
    // Time that somebody had and did not use.
    "has|have|'s|had *1 had *6 weeks|months|years|winters|summers|days|chances|warnings|reminders|chance|warning|time",
    '{have} known *1 since|for|that|all',
    '{have} *2 {spend} *20 none|nothing|no|not|without|only|instead|avoiding|looking|hiding|deciding|arguing|picking|telling|explaining',
    // Not done.
    'and|but|yet not|never *1 lifted|answered|read|replied|visited|rung|written|told|checked|opened|looked|mended|turned|bothered|troubled|noticed|returned|explained|apologised|once',
    '{choose}|{prefer}|elected|opted not to',
    'had not|never *2 thought|noticed|looked|read|opened|asked|visited|checked|bothered|troubled|set|met|heard|inspected|assigned|told|replied|been|walked|rung|written|stopped|seen|done',
    "hadn't *2 thought|noticed|looked|read|opened|asked|visited|checked|bothered|troubled|set|met|heard|inspected|assigned|told|replied|been|walked|rung|written|stopped|seen|done",
    "has|have|'s never|not !yet *2 set|visited|opened|answered|replied|looked|troubled|stood|walked|met|apologised|explained|published|managed|read|carried|found|noticed|produced|listened|shown|admitted",
    "hasn't *2 set|visited|opened|answered|replied|run|asked|looked|troubled|stood|walked|driven|met|apologised|explained|published|done|managed|read|carried|kept|found|noticed|produced|listened|shown|admitted|lifted",
    'never checks|reads|answers|replies|visits|listens|rings|asks|looks|comes|returns|explains|apologises|attends|goes|learns|leaves|walks|put|read|asked|looked|checked|answered|visited|came|rang|told|opened|replied|thought|troubled|wrote|warned|consulted|meant|intended|explained|returned',
    '{lack}|{want} *3 courage|courtesy|judgement|judgment|competence|grip|skill|skills|curiosity|authority|grasp|manners|honesty|imagination|energy|will|experience',
    '{have} *1 no clue|grip|grasp',
    // Knew and kept still.
    'must|should|ought|could|might|may *2 {have} known|seen|realised|noticed|spotted|checked|guessed|wondered|understood|foreseen|asked|told|warned|looked|said|done|read|rung|thought',
    // Had to be made to, or was found out.
    '{be} *1 warned *12 and|but|yet|twice|times|repeatedly',
    '{be} *1 caught|shamed out|napping|short|red',
    '{be} *1 spoken to *1 about|formally|before',
    // One thing and its opposite.
    '{give}|{tell} *3 one *5 another|other|different',
    '{suit} him|her|himself|herself *2',
    'meant|means well',
    '{leave} *4 in *3 state|mess|lurch|dark|rain|cold',
    'would|might|could {have} {do} better|well',
    // Not able.
    '{be} not|never|hardly|just|simply|frankly *3 up to',
    "isn't|wasn't|aren't *3 up to",
    'could|can not *1 organise|boil|count|add|spell|chair|run|plan|steer',
    "couldn't|can't|cannot *1 organise|boil|count|add|spell|chair|run|plan|steer",
    'will|would|should|might|could *1 be|do|{have} *1 more|better *1 careful|to|if',
    'ought|should *1 be *1 ashamed|embarrassed|sacked|careful|mortified|sorry|looking|made',
    // Habit.
    "has|have|'s|keeps|kept *3 form|habit|gift|knack|talent for|of|on",
    // False or unfair.
    '{speak}|{write}|{talk} to *6 as|like *2 nobody|if|no|a',
    '{show} *1 poor|little|bad|no *1 judgement|judgment|grasp|grip|interest|respect|regard|taste|sense|understanding',
    '{blame} *1 me|us|you|him|her|it|leaves|weather|contractor|residents|tenants|staff|system|software|cuts|the|members|parents|everyone|others|junior|previous *6',
    '{take} *1 no|little notice|interest|care|account|heed',
    '{have} no|little|less *2 time|patience|respect|regard|sympathy|use|interest *1 for|in|with',
    '{be} not|never *2 listening|interested|bothered|awake|competent|fit|honest|straight|impartial|truthful|candid|qualified',
    "isn't|wasn't|aren't *2 listening|interested|bothered|awake|competent|fit|honest|straight|impartial|truthful|candid|qualified",
    '{be} *3 stranger|liability|passenger|law unto|disgrace|danger',
    '{turn} out *6 not|never|no|{have}|nobody|be',
    '{seem}|{appear} *2 not|unable|unaware|unwilling|content|confused|surprised|determined',
    'treats|treated|treat us|me|residents|members|people|everyone|staff|tenants *1 as|like',
    '{tell} *4 that? *4 {know} *6 false|untrue|not|wrong',
    '{blame} #officer|him|her|the *4 for *6',
    "#officer|he|she *1 hasn't|has|haven't|not *1 a|the|any *1 faintest|first? clue|idea *2 what|how|about",
    '{fail}|{betray}|{abandon}|{mislead}|{ignore}|{deceive}|{patronise}|{insult}|down|off|along by #officer *4',
  ],
  /** Reproach that stands around the officer it is meant for. */
  'fault-reproach': [
    'more|most *1 blame|responsible than #officer',
    'least of all #officer',
    '#officer *1 {promise}|{tell}|{assure}|{swear} *14 untrue|false|lie|nonsense|rubbish|fiction',
    "not|never|unable|cannot|can't|no *6 answer|tale|story|sense *3 out of #officer|him|her",
    `#officer 's *3 "|“`,
    'had #officer|he|she even|once|only|just|ever|simply? read|looked|asked|checked|visited|listened|opened|walked|bothered|troubled|taken|spent|rung|picked|done|answered|consulted|noticed|told|warned|shown|paid|tried|thought|kept|turned',
    'and|but|yet he|she did|has|had|was|could not|nothing .|;|?|!|”|,',
    "and|but|yet he|she didn't|hasn't|hadn't|wasn't|couldn't .|;|?|!|”|,",
    'fell|falls|was|is to|for *6 #officer|him|her to *4 {notice}|{check}|{stop}|{ask}|{see}|{read}|{warn}|{act}|{spot} *6 and|but *3 not',
    'with our|your|the|my? #officer *6 always|generally|usually|seldom',
    '#officer|his|her *8 {consider} his|her|their position',
    'explanation|explanations|apology|answers|account|straight *2 from|of|by #officer *3 why|for|about|as',
    'no|any|lost|little *3 confidence|faith|trust *2 in #officer|him|her',
    'excuse|excuses *2 is|was|are|were',
    'so much as *8',
    'error|mistake|fault|blunder|failure|blame|responsibility|delay|mess *4 {be}|{lie}|{lay}|of|at|with|to *2 #officer',
    'no business|right to *3 do|say|tell|send|decide',
    'that|this|which|it|delay|mistake|error|problem|muddle {be} *2 down to #officer|him|her',
    "{be} *2 #officer 's *2 fault|doing|idea|mistake|making|blunder|mess|work",
    'i|we {blame} *8 #officer',
    '{hang} his|her head',
    '#officer|he|she still {have} *1 a|his|her job !to',
  ],
} as const;
