import { dayInUk } from '../../core/council/working-days.ts';

/** Today in the United Kingdom, as `yyyy-mm-dd`: in summer its day begins an hour before that of UTC. */
export const today = (): string => dayInUk(new Date().toISOString());
