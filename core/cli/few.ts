/** How many names of a kind are listed; a first import has thousands. */
const FEW = 12;

/** "1 member", "8 members". */
export const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** The first few of a list, or all of it, and how many are left out. */
export const shorten = <T>(items: readonly T[], full: boolean): { shown: readonly T[]; more: number } => {
  const shown = full || items.length <= FEW + 1 ? items : items.slice(0, FEW);
  return { shown, more: items.length - shown.length };
};

/** The line that says how many were left out; empty where none were. */
export const moreLine = (more: number, indent: string): string =>
  more > 0 ? `${indent}… and ${more} more (--full)\n` : '';
