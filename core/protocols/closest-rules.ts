import { KNOWN_RULES } from './adopted.ts';

/** Ids of rules that share the most with what was written, for a message about a slip of the pen. */
export const closestRules = (written: string): string[] => {
  const wanted = written.toLowerCase().split(/[^a-z]+/);
  const shared = (id: string) => wanted.filter((word) => word.length > 2 && id.includes(word)).length;
  return [...KNOWN_RULES]
    .filter((id) => shared(id) > 0)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, 3);
};
