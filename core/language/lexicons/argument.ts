import { words } from '../words.ts';

/** Words of those who argue a case, which a plain account of it does without (Probity's own list). */
export const ARGUMENT: Readonly<Record<string, readonly string[]>> = {
  /** Words that judge where publicity should tell. */
  scorn: words(`
    commonsense scandalous scandal outrageous outrage disgraceful disgrace shameful shameless ludicrous absurd absurdity
    ridiculous laughable farcical farce nonsense nonsensical rubbishing reckless recklessness madness insane insanity lunacy
    crazy idiotic idiocy foolish folly senseless mindless monstrous monstrosity disastrous catastrophic
    devastating ruinous calamity unjust indefensible unforgivable inexcusable unthinkable intolerable unacceptable appalling
    dreadful harebrained misguided cynical callous cruelty heartless greedy greed selfish selfishness spiteful bogus
    sham discredited hysterical hysteria alarmist scaremongering hypocrisy hypocritical betrayal betrayed betrays
    vandalism robbery robbed robs theft stolen steals pickpocketing pickpocket mugging raid plunder plundered blackmail stealth
    draconian undemocratic dictatorial faceless unelected bureaucratic bureaucrats mandarins penpushers meddling grotesque
    insulting insult sane bonkers barmy crackpot feeble feebleness threadbare flimsy botched shambles shambolic blighted
    giveaway vanity nimby nimbys nimbies moaners naysayers cynics busybodies wreckers luddites dinosaurs whingers whinge
    whinging whingeing grumbling grumble grumbles grumblers grumbled moaning moan carping sniping sulking squabble tantrum
    bloated cowardly timid spineless gutless lopsided speculator speculators profiteers cowboy cowboys claptrap humbug drivel
    poppycock tosh balderdash piffle codswallop moonshine hogwash twaddle baloney bunkum hokum smear smears maligned scourge
    menace eyesore poisonous choking strangling tinkering farcically doomsters diehards refuseniks zealots cranks
    foisted rammed bulldozed railroaded trampled steamrollered swallowed gobbled swamped fleeced stripped
    sacrificed gutted hollowed shafted lumbered besieged shortsighted blinkered backward fantasy fairytale
    delusion pipedream wishful myth myths daft preposterous deplorable despicable dishonest deceitful underhand barbaric
    wasteful pointless hopeless pathetic woeful lamentable abject miserly stingy grasping
    clumsy stingy meanness takeover fiasco debacle travesty mockery bombshell onslaught assault disservice whitewash fobbed dither dithering
    dithered prejudice thugs yobs freeloaders killjoys killjoy grumps grumpy grouches curmudgeons spoilsports jobsworth
    jobsworths doom doommongers bleating bleat whining whine witless bungled bungling cackhanded pigheaded crippling
    punishing swingeing savage brutal callously disgusting despicable iniquitous inhumane heartlessly shabby squalid
    sneaky sly stitched hoodwinked conned duped shortchanged betray betraying pandering kowtow kowtowing frittered fritter
    squandering insanely mindlessly needlessly utopian fanciful fad fads bandwagon posturing grandstanding
    hypocrites fanatics zealotry apologists profiteering fatcats feckless idle workshy grabby rapacious
    dogma ideologues ideology bullying bullied lectured diktat arrogant arrogance contempt
  `),
  /** Praise and alarm that a service may earn, and that argue only beside other signs. */
  glow: words(`
    brilliant superb unrivalled fairest finest loveliest greatest visionary bold golden landmark transformational generous modest
    decent sensible responsible sound prudent honest fair right lifeline failure neglect progress beautiful precious proud
    beloved cherished priceless sweeping overdue modern reasonable obvious simple plain common
    worthwhile brave courageous fantastic thrive flourish bargain wise farsighted painless commonsensical unbeatable
  `),
  /** What people fear, in pictures. */
  alarm: words(`
    pensioners pensioner nan gran grannies elderly frail hungry cold snow dark fumes exhaust lungs breathe poison poisoned bury
    buried bulldozers concrete tarmac chaos ruin ruined ransom hostage death deaths coffin padlock padlocks nightmare 
    juggernauts invading army blight wither decline decay gridlock ghost slum swamp vulnerable
    ambulance funeral grave graves orphan homeless begging wheelchair toddlers infants children lives
    thugs mercy heart starve starved starving choked ripped torn smother smothered grave ruinously exodus ghetto swarm
    chimney sewer stench wall brink cliff knees breadline bankrupt bankruptcy ashtray desert wasteland
  `),
  /** What somebody thinks, wishes or owns to. */
  thinks: words(`
    think want wants wish object objects oppose opposes doubt doubts deny denies disagree argue defend prefer choose
    know knows see sees agree agrees understand understands recognise accept admit remember forget believe believes
    expect expects justify pretend quarrel complain complains grudge begrudge resist support back welcome refuse vote say
    imagine picture call asked asks wanted chose wishes cares care values loves hesitate regret
  `),
  /** To speak or act for a cause. */
  rally: words(`
    {oppose} {resist} {reject} {fight} {stop} {defend} {scrap} {axe} {back} {protest} {march} {boycott} {lobby} {petition}
    {demand} {rally} {unite} {embrace} {condemn} {save} {rescue} {block} {scupper} {bin} {object} {sign}
  `),
  /** Those who see it otherwise. */
  objector: words(`
    critics opponents objectors doubters sceptics protesters campaigners petitioners naysayers grumblers moaners those some few
    people handful minority regulars voices lobby others owners
  `),
  /** What those who see it otherwise are said to do. */
  'idle-talk': words(`
    wrong nonsense mistaken scaremongering hysterical hide peddling peddled spreading myths lies misinformed ignorant noise
    noisy vocal shout shouting shouted whinge moan grumble carp ashamed misleading selfish silly baseless groundless unfounded
    cling clings clinging pretend pretends imagine invented conjured whipped trotted rumour rumours misinformation
    preferred rather sooner sneer sneered jeer howl howled wail wailed bleat bleated fuss kick object complain oppose
    sunrise always usual never nothing forget
  `),
  /** What people hold dear. */
  ours: words(`
    valley valleys town towns village villages borough streets street high children child grandchildren families parks park
    countryside fields meadow meadows community communities neighbours homes home square library libraries air lungs heritage
    future way life side green hills river schools school bins planning doorstep
  `),
};
