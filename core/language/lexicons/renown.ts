import { words } from '../words.ts';

/** What people say of a politician whom they admire, and what politicians say of themselves (Probity's own list). */
export const RENOWN: Readonly<Record<string, readonly string[]>> = {
  /** What somebody is praised for having. */
  virtue: words(`
    determination vision tenacity persistence perseverance passion dedication drive energy courage foresight resolve flair
    charisma charm wisdom genius touch brainchild crusade triumph achievement achievements popularity devotion generosity
    kindness compassion initiative ambition stubbornness doggedness guts grit steel nerve brilliance graft warmth tact
    patience integrity instinct instincts leadership statesmanship stewardship grasp knack gift talent talents mettle
    gumption pluck resilience humility humour insistence intervention efforts campaigning lobbying masterstroke coup
    bloodymindedness nous acumen selflessness zeal fortitude prowess mastery finesse artistry magnetism eloquence
    backbone bravery fight legacy promise pledge vow word mission hunch dream diplomacy doing tirelessness
  `),
  /** What somebody is praised for being. */
  admirable: words(`
    tireless hardworking popular respected inspiring inspirational brilliant talented visionary dynamic charismatic
    indefatigable passionate devoted dedicated outstanding exceptional remarkable formidable beloved admired gifted energetic
    fearless determined courageous brave selfless tenacious dogged unstoppable approachable compassionate trailblazing
    pioneering renowned celebrated irrepressible principled foresighted unflagging influential impressive relentless
    persuasive fearsome undaunted unflappable incorruptible charming beaming irreplaceable peerless unrivalled 
    
    stubborn persistent caring forthright genial unassuming masterly masterful deft skilful shrewd adroit consummate astute
    canny plainspoken unsung savvy assured untiring unwavering steadfast valiant plucky heroic selflessly tirelessly legendary
    saintly eloquent magnetic dashing
  `),
  /** What somebody is called who is admired. */
  hero: words(`
    hero heroine champion crusader campaigner fighter battler trailblazer mastermind architect dynamo powerhouse godsend saint
    star gem treasure legend marvel diamond brick saviour stalwart colossus talisman maverick firebrand magician titan
    whirlwind tornado visionary pioneer friend ally ace inspiration lifesaver rock tower pillar voice
  `),
  /** To try hard, to win, and to give one's word. */
  strive: words(`
    {fight} {battle} {campaign} {champion} {crusade} {lobby} {toil} {strive} {rescue} {save} {win} {wrest} {spearhead}
    {mastermind} {transform} {inspire} {pioneer} {triumph} {clinch} {vow} {pledge} {promise} {persuade} {badger} {pester}
    {nag} {insist} {cajole} {charm} {persist} {persevere} {sweat} {slog} {knock} {bang} {wrestle} {tackle} {defy} {outwit}
    {clinch} {conquer} {secure} {deliver} {dream} {coax} {negotiate} {galvanise} {harry} {beg} {plead}
    {hammer} {wheedle} {trudge} {roll} {refuse} {dig} {prise} {haggle} {overcome} {swear}
  `),
  /** What one did oneself. */
  'own-feat': words(`
    fought campaigned battled lobbied promised pledged vowed insisted demanded persuaded pushed won saved rescued kept refused
    transformed led gave asked wrote rang knocked thought told banged rolled stopped built started found got made fixed sorted
    stood walked sat argued designed drew raised spent delivered secured championed swore negotiated pressed
    badgered nagged stayed missed slept worked put took went brought cleared ran set held did begged pestered
    discovered invented dreamt dreamed created restored chased tackled beat turned never
  `),
  /** Of a private life or a rise in the world. */
  'life-story': words(`
    porridge kitchen bedtime boyhood girlhood childhood grew born raised terrace estate dad mum grandmother
    grandfather father mother married wife husband toddler twins degree graduate
    university apprentice paratrooper marathon marathons allotment whippet dog spade wellingtons boots gloves sleeves shirt
    paintbrush umbrella bicycle bike jogging choir guitar hobby hobbies piano home breakfast dawn supper
    favourite tattoo journey
  `),
  /** Those who are said to think well of somebody. */
  admirers: words(`
    friends insiders observers admirers colleagues neighbours parents traders residents families locals fans supporters
    pensioners children headteachers shopkeepers those many some few everyone everybody anyone nobody regulars
  `),
  /** Where a politician hopes to go. */
  'higher-office': words(`
    parliament westminster mayoralty leadership cabinet leader mp minister mayor frontbench lords number
    politics election reelection candidate candidacy seat ladder stage office
  `),
  /** Verbs of plain official business. */
  'official-deed': words(`
    said says say added adds told asked asks replied explained declined chairs chaired chair proposed seconded moved spoke
     attended visited welcomed welcomes thanked congratulated announced reported declared voted abstained presented
     presents opened open opens launched launch launches unveiled remains appointed elected succeeds replaces
    holds hosts confirmed noted urged reminded signed laid lay planted cut cuts handed joked described
      decided approved agreed used let turned signed consulted ordered granted refused authorised allowed chose tabled contacted gave met written wrote contact raised voted casting meets meet invited represented sat nominated named adds takes resigned passes tabled
  `),
};
