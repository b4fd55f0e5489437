/**
 * The commonest words of council correspondence, the commonest tier first. A phrase is looked for only where its rarest
 * word stands, so that "the" costs nothing; the order within a tier says nothing, and a word left out only costs time.
 */
const TIERS: readonly (readonly [weight: number, words: string])[] = [
  [2000, ". , ' - the and to i of a on for it you in that is be at have s will"],
  [
    500,
    ': ? ( ) dear with by council has your was from councillor are as would if me not been can one which about this so we there what who yours two my out had they may or all up were mr do am no before',
  ],
  [
    200,
    "! ; asked them sincerely know an could should cabinet officer last he three member members like 'll ll group ward committee director 've ve us year put said when see new first come housing our people until hall told m let say week planning any since how but thank than mrs meeting she back go street tell regards only over leader now time chair after town take head ask need don next whether her highways letter its then services more thanks lane same report each off his again their number days end",
  ],
  [
    80,
    "borough september july october june august january february march april may november december monday tuesday wednesday thursday friday saturday sunday ms dr kind down years day own open under through good get office half between every road think look many morning room want team release both read residents made nobody night done other work public rather shall find where price notes round send form way website labour attached finance use notice anyone service list free nothing answer because into minutes came sent ten manager taken without given democratic mayor re write him best says right well cost school order hope within very being month just here councillors full park note left asking five leave some against old example also went line site help date going news give somebody application decision plan able still party house run page weeks budget got water set second found else sorry anybody start once home side copy contract contact reply does did never too much such while these those it's must might cannot told make makes making got getting four six seven eight nine great long however although please perhaps yes am cllr cllrs officers councils",
  ],
];

/** What a word weighs that is in no tier. */
export const RARE = 8;

const weights = new Map<string, number>();
for (const [weight, words] of TIERS)
  for (const word of words.split(' ')) if (!weights.has(word)) weights.set(word, weight);

/** How often each of the common words stands in council correspondence, roughly: times in a hundred thousand words. */
export const COMMON_WORDS: ReadonlyMap<string, number> = weights;
