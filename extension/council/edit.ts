import type { Council } from '../../core/index.ts';

/**
 * Changes the profile that is being edited.
 * @param field Where it is part of typing into a field, a name for that field: the whole of it is undone at once.
 */
export type Edit = (change: (council: Council) => Council, field?: string) => void;

/** The parts that a profile is shown in. */
export const PANELS = ['import', 'people', 'places', 'elections', 'rules', 'health'] as const;
export type Panel = (typeof PANELS)[number];
