import { words } from '../words.ts';

/** Words of people who own to a view in politics: what they feel, whom they judge and what they call them (Probity's own list). */
export const POLITICS: Readonly<Record<string, readonly string[]>> = {
  /** Joy, grief and anger that hardly anybody feels at work but over politics. */
  'strong-feeling': words(`
    dance danced dancing whoop cheer cheered cheers cheering toast tears wept weep cried crying dismay dismayed relief
    relieved proud ashamed miserable delighted gutted thrilled heartbroken rejoice rejoicing celebrate grin grinned
    grinning disgusted furious admire hate hated loved scandal disgrace courage guts smile livid fuming terrified
    hooray hurrah adore sick depressed dread moon ecstatic elated overjoyed jubilant
  `),
  /** The same, more mildly, and how it is drunk to. */
  'mild-feeling': words(`
    glad pleased chuffed disappointed happy happier smiling buzzing prosecco drink joy gloomy dreading tickled
    heartened sad worried frightened
  `),
  /** Those who govern or would. */
  'in-politics': words(`
    government minister ministers chancellor pm westminster whitehall downing tories tory conservatives labour
    liberals libdem dems greens reform politicians politician mps mp administration opposition cabinet coalition
    unions starmer thatcher blair corbyn boris osborne patel brown major keir nigel
  `),
  /** A body of such people, told with contempt or without. */
  lot: words(`
    lot crowd shower crew bunch gang clique circus brigade camp side party group
  `),
  /** What people of the other side are called, and nobody else. */
  epithet: words(`
    lefties lefty racists socialists kippers
  `),
  /** What a strong word says of what somebody in politics did. */
  'verdict-on-politics': words(`
    nonsense rubbish disgrace disgraceful vandalism madness mad idiotic stupid scandal scandalous shameful wicked
    cruel heartless spiteful disaster catastrophe lunacy crazy pathetic appalling dreadful vile poisonous nasty
    clueless hopeless useless shambles shambolic clowns crooks liars idiots fools racists brilliant marvellous
    wonderful fantastic spot bang worst unfair indefensible ideological evil criminal brave betrayal betrayed bury
    mourn godsend frightening refreshing waste mischief shocking racist wing introduce admirable mistake grandstanding
    scrapped rotten flog flogging wrecking betraying killing wrong daft dafter theft cynical claptrap folly moaning
    glorious finest heroic appalled spineless gutless cowardly greed greedy odious ruinous vindictive dishonest
    inspiring beauty beautiful grim robbed clown wrecked wreck victory triumph thrilled wreckers vandals backbone guts
    whoop boo wickedest cheapest lowest shabby disgusting callous reckless incompetent shameless disgusted cretins
    buffoon charlatan crook liar lying nutter repellent childish petty infantile loathsome abhorrent ludicrous
    laughable stunt contemptible toxic parasites hypocrite dogma dogmatic bungling bungled gutted superb magnificent
    terrific splendid cracking belter tremendous unprincipled fantasy repulsive abomination foolish spite vanity
    horrible menace
  `),
  /** What those who govern are said to do to a place, a service or the poor. */
  misgovern: words(`
    {hate} {despise} {betray} {fleece} {rob} {lie} {hammer} {punish} {sneer} {wreck} {bleed} {screw} {ruin} {destroy}
    {starve} {milk} {gut} {trash} {flog} {strangle} {bankrupt} {pander} {bungle} {botch} {dither} {mislead}
    {grandstand}
  `),
  /** What a campaign prints and puts about. */
  'campaign-print': words(`
    sticker stickers badge badges poster posters rosette rosettes board boards mug placard placards leaflet leaflets
    flyer flyers advert ad clip video newsletter
  `),
  /** Politicians and creeds that an officer names only to judge. */
  'partisan-name': words(`
    tory tories socialist socialists thatcher blair corbyn boris starmer osborne
  `),
  /** What a side in politics puts forward. */
  'political-proposal': words(`
    amendment motion manifesto alternative policy policies pledge bill levy budget politics
  `),
  /** Words of a group that met by itself; its members may decide in the council's own meetings too. */
  'group-apart': words(`
    group groups caucus caucused meeting met premeet session room colleagues comrades side lot benches whip whips
    among amongst themselves ourselves
  `),
  /** Those whose words a release reports and does not make its own. */
  'others-words': words(`
    petition petitions petitioners objectors objector campaigners protesters opponents supporters critics respondents
    comments responses replies release leaflet leaflets placards
  `),
};
