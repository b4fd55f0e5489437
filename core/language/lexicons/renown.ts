import { words } from '../words.ts';

/** What people say of a politician whom they admire, and what politicians say of themselves (Probity's own list). */
export const RENOWN: Readonly<Record<string, readonly string[]>> = {
  /** What somebody is praised for having. */
  virtue: words(`
    determination vision persistence passion dedication drive energy courage foresight resolve charm wisdom genius
    touch brainchild triumph achievement achievements popularity kindness compassion initiative ambition stubbornness
    guts grit steel nerve graft warmth tact patience instinct leadership stewardship grasp knack gift talent talents
    gumption resilience humility humour intervention efforts campaigning lobbying masterstroke coup zeal backbone
    bravery brilliance fight legacy promise pledge word mission dream doing record
  `),
  /** What somebody is praised for being. */
  admirable: words(`
    tireless popular respected inspiring brilliant dynamic devoted dedicated outstanding exceptional remarkable
    formidable admired gifted fearless determined brave unstoppable approachable influential impressive relentless
    persuasive unflappable charming stubborn persistent caring forthright genial assured heroic tirelessly legendary
    eloquent visionary shining
  `),
  /** What somebody is called who is admired. */
  hero: words(`
    hero champion campaigner architect godsend saint star gem treasure legend marvel diamond brick magician friend ace
    rock tower pillar voice
  `),
  /** To try hard, to win, and to give one's word. */
  strive: words(`
    {fight} {battle} {campaign} {champion} {lobby} {toil} {rescue} {save} {win} {transform} {inspire} {pioneer}
    {triumph} {vow} {pledge} {promise} {persuade} {badger} {pester} {nag} {insist} {charm} {knock} {bang} {wrestle}
    {tackle} {defy} {secure} {deliver} {dream} {coax} {negotiate} {harry} {beg} {plead} {hammer} {trudge} {roll}
    {refuse} {dig} {haggle} {overcome} {swear}
  `),
  /** What one did oneself. */
  'own-feat': words(`
    fought campaigned lobbied promised pledged vowed insisted demanded persuaded pushed won saved rescued kept refused
    transformed led gave asked wrote rang knocked told banged rolled stopped built started found got made fixed sorted
    stood sat argued designed drew raised spent delivered secured swore negotiated pressed badgered nagged stayed
    slept worked put took brought cleared ran set held did begged discovered invented dreamt created restored chased
    beat turned never
  `),
  /** Of a private life or a rise in the world. */
  'life-story': words(`
    porridge kitchen bedtime grew born raised terrace estate dad mum grandmother grandfather father mother married
    wife husband toddler twins degree graduate university apprentice paratrooper marathon marathons allotment whippet
    dog spade wellingtons boots gloves sleeves shirt paintbrush umbrella bicycle bike choir guitar hobby hobbies piano
    home breakfast dawn supper favourite journey
  `),
  /** Those who are said to think well of somebody. */
  admirers: words(`
    friends insiders observers admirers colleagues neighbours parents traders residents families fans supporters
    pensioners children headteachers shopkeepers those many some few everyone everybody anyone nobody regulars
  `),
  /** Where a politician hopes to go. */
  'higher-office': words(`
    parliament westminster mayoralty leadership cabinet leader mp minister mayor lords number politics election
    candidate seat ladder stage office
  `),
  /** Verbs of plain official business. */
  'official-deed': words(`
    said says say added adds told asked asks replied explained declined chairs chaired chair proposed seconded moved
    spoke attended visited welcomed welcomes thanked congratulated announced reported declared voted abstained
    presented presents opened open opens launched launch launches unveiled remains appointed elected succeeds replaces
    holds hosts confirmed noted urged reminded signed laid lay planted cut cuts handed joked described decided
    approved agreed used let turned consulted ordered granted refused authorised allowed chose tabled contacted gave
    met written wrote contact raised casting meets meet invited represented sat nominated named takes resigned passes
  `),
  /** Words with a capital at the start of a sentence, and titles, that are nobody's given name. */
  'no-given-name': words(`
    councillor councillors cllr cllrs mr mrs ms miss dr leader mayor and but when then as for with by to so since if
    while even only ask thank thanks
  `),
  /** Before a name, these make somebody else the one whom a sentence is about. */
  'beside-politician': words(`
    by from to with of for after via consulting consulted consult asked told and met including joined ( : contact
  `),
  /** How a release gives somebody the word: "said Councillor Price". */
  'giving-the-word': words(`
    said says added adds explained explains commented comments continued concluded stated warned urged replied told
    acknowledged admitted hopes hoped believes
  `),
};
