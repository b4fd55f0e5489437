type Lists = Readonly<Record<string, readonly string[]>>;
type All<Groups> = Groups extends readonly [infer First, ...infer Rest] ? First & All<Rest> : unknown;

/**
 * Puts groups of lists together.
 * @throws Error when two lists have one name, since one of them would be lost.
 */
export const mergeLists = <Groups extends readonly Lists[]>(...groups: Groups): All<Groups> => {
  const all = new Map<string, readonly string[]>();
  for (const [name, list] of groups.flatMap((group) => Object.entries(group))) {
    if (all.has(name)) throw new Error(`Two lists of words or phrases are called ${name}`);
    all.set(name, list);
  }
  return Object.fromEntries(all) as All<Groups>;
};
