import { words } from '../words.ts';

/** Words of people who own to a view in politics: what they feel, whom they judge and what they call them (Probity's own list). */
export const POLITICS: Readonly<Record<string, readonly string[]>> = {
  /** Joy, grief and anger that hardly anybody feels at work but over politics. */
  'strong-feeling': words(`
    dance danced dancing whoop whooped whooping cheer cheered cheers cheering toast toasted champagne tears tearful wept weep cried crying
    dismay dismayed despair despaired relief relieved proud ashamed miserable delighted gutted thrilled heartbroken
    rejoice rejoiced rejoicing celebrate celebrated celebrating grin grinned grinning sickened disgusted furious admire loathe hate hated loved scandal
    disgrace courage guts smile jubilant euphoric ecstatic elated overjoyed horrified aghast livid fuming seething incensed
    outraged enraged terrified hooray hurrah hurray yippee devastated distraught crestfallen despondent despise detest loathed
    despised detested adore adored
  `),
  /** The same, more mildly, and how it is drunk to. */
  'mild-feeling': words(`
    glad pleased chuffed disappointed happy depressed sick smiling buzzing bubbly prosecco fizz drink joy gloomy dread
    dreading tickled heartened heartening saddened sad worried frightened scared
  `),
  /** Those who govern or would. */
  'in-politics': words(`
    government minister ministers chancellor pm westminster whitehall downing tories tory conservatives labour liberals libdem
    libdems dems greens reform ukip snp politicians politician mps mp administration opposition cabinet coalition unions
    starmer farage badenoch thatcher thatcherites blair corbyn johnson boris sunak truss cameron osborne reeves rayner davey trump
    braverman patel brown major keir rishi nigel
  `),
  /** A body of such people, told with contempt or without. */
  lot: words(`
    lot crowd shower crew mob rabble bunch gang outfit clique circus brigade crowd camp side party group tribe ilk
  `),
  /** What people of the other side are called, and nobody else. */
  epithet: words(`
    woke wokery lefty lefties leftie trots trotskyists commies commie remoaner remoaners brexiteer brexiteers thatcherite
    thatcherites blairite corbynite corbynites corbynista corbynistas toffs toff fascists fascist racists bigots bigot
    socialists capitalists marxists marxist kippers faragists
  `),
  /** What a strong word says of what somebody in politics did. */
  'verdict-on-politics': words(`
    nonsense rubbish disgrace disgraceful vandalism madness mad idiotic stupid scandal scandalous shameful wicked cruel
    heartless spiteful disaster disastrous catastrophe lunacy insane crazy pathetic appalling dreadful ghastly vile poisonous
    toxic nasty clueless hopeless useless shambles shambolic joke clowns cowboys crooks spivs liars idiots fools bigots
    racists fascists vultures brilliant marvellous wonderful fantastic spot bang worst unfair immoral indefensible
    ideological evil criminal brave visionary betrayal betrayed bury mourn godsend terrifying frightening scary depressing
    refreshing
    waste mischief shocking racist extremist wing unfit introduce admirable mistake grandstanding scrapped rotten
    hypocritical
    flog flogging gutting wrecking destroying starving hammering punishing bashing ruining betraying dismantling trashing
    screwing killing
    wrong daft dafter theft cynical claptrap folly moaning glorious finest heroic appalled spineless gutless cowardly greed
    greedy bonkers barmy loathsome odious hateful ruinous vindictive hypocrisy hypocrites dishonest inspiring inspirational
    beauty beautiful grim robbed clown muppets wrecked wreck victory triumph thrilled numpties wreckers vandals cowards
    charlatans backbone guts whoop whooped boo
    wickedest cruellest stupidest daftest maddest nastiest craziest silliest bravest cheapest lowest shabbiest shabby squalid
    despicable abysmal atrocious abject contemptible disgusting revolting repulsive sickening obscene grotesque laughable farcical
    ludicrous preposterous crass callous reckless incompetent inept shameless disgusted cretins morons buffoon buffoons
    charlatan crook liar lies lying bluffers nutters loons loony nutter headbangers chancers chancer grifter grifters
    wasters wazzocks pillocks prats plonkers toerags parasites opportunists hypocrite zealots zealot fanatics fanatic
    discredited dogma dogmatic bungling bungled gutted
    superb magnificent terrific splendid masterly cracking belter tremendous
  `),
};
