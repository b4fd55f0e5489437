import { words } from '../words.ts';

/** Words of those who argue a case, which a plain account of it does without (Probity's own list). */
export const ARGUMENT: Readonly<Record<string, readonly string[]>> = {
  /** Words that judge where publicity should tell. */
  scorn: words(`
    scandalous scandal outrageous outrage disgraceful disgrace shameful shameless absurd ridiculous nonsense
    rubbishing reckless recklessness madness lunacy crazy idiotic foolish folly monstrous monstrosity devastating
    ruinous calamity indefensible unforgivable inexcusable appalling dreadful cynical callous cruelty heartless greedy
    greed selfish spiteful bogus sham rotten blot wicked cruel hysterical scaremongering scaremongers prejudice ignorance betrayal betrayed vandalism robbery robbed robs theft
    stolen pickpocketing raid stealth faceless unelected insulting insult sane feeble feebleness botched shambles
    shambolic vanity moaners naysayers wreckers whingers whinge grumbling grumble grumbles grumblers grumbled moaning
    moan sniping sulking squabble bloated cowardly timid spineless gutless lopsided speculator cowboy claptrap drivel
    moonshine smears maligned menace eyesore poisonous choking tinkering swallowed stripped gutted backward fantasy
    wishful myth myths daft dishonest underhand pointless hopeless pathetic grasping takeover fiasco mockery assault
    fobbed dither dithering dithered grumpy jobsworth doom whining bungled bungling savage brutal disgusting
    heartlessly shabby sly stitched betray betraying fanciful grandstanding idle dogma ideology bullying bullied
    lectured arrogant arrogance contempt ludicrous
  `),
  /** Praise and alarm that a service may earn, and that argue only beside other signs. */
  glow: words(`
    brilliant superb fairest finest loveliest greatest bold golden landmark generous modest decent sensible
    responsible sound prudent honest fair right lifeline failure neglect progress beautiful precious proud sweeping
    overdue modern reasonable obvious simple plain common brave fantastic bargain wise painless
  `),
  /** What people fear, in pictures. */
  alarm: words(`
    pensioners pensioner nan gran elderly frail hungry cold snow dark fumes exhaust lungs breathe poison poisoned bury
    buried bulldozers concrete tarmac chaos ruin ruined ransom hostage death coffin padlock padlocks nightmare
    invading army blight wither decline decay ghost swamp vulnerable ambulance funeral grave homeless begging
    wheelchair toddlers infants children lives mercy heart starve starved choked torn swarm chimney sewer wall brink
    cliff knees bankrupt bankruptcy
  `),
  /** What somebody thinks, wishes or owns to. */
  thinks: words(`
    think want wants wish object objects oppose opposes doubt doubts deny denies disagree argue defend prefer choose
    know knows see sees agree agrees understand understands recognise accept admit remember forget believe believes
    expect expects justify pretend quarrel complain complains grudge begrudge resist support back welcome refuse vote
    say imagine picture call asked asks wanted chose wishes cares care values loves hesitate regret
  `),
  /** To speak or act for a cause. */
  rally: words(`
    {oppose} {resist} {reject} {fight} {stop} {defend} {scrap} {axe} {back} {protest} {march} {boycott} {lobby}
    {petition} {demand} {rally} {unite} {condemn} {save} {rescue} {block} {bin} {object} {sign}
  `),
  /** Those who see it otherwise. */
  objector: words(`
    critics opponents objectors doubters protesters campaigners petitioners naysayers grumblers moaners those some few
    people handful minority regulars voices lobby others owners
  `),
  /** What those who see it otherwise are said to do. */
  'idle-talk': words(`
    wrong nonsense mistaken scaremongering hysterical hide spreading myths lies misinformed ignorant noise noisy vocal
    shout shouting shouted whinge moan grumble carp ashamed misleading selfish silly clings clinging pretend imagine
    invented whipped trotted rumour rumours misinformation preferred sneer fuss kick object complain
    oppose sunrise always usual never nothing forget
  `),
  /** What people hold dear. */
  ours: words(`
    valley valleys town towns village villages borough streets street high children child grandchildren families parks
    park fields meadow meadows community communities neighbours homes home square library libraries air lungs heritage
    future way life side green hills river schools school bins planning doorstep
  `),
};
