import { BLAME_ANSWERED } from './criticism-answers.ts';
import { FAULT_BESIDE } from './criticism-beside.ts';
import { FAULT_DEEDS } from './criticism-deeds.ts';
import { BLAME_FRAMES } from './criticism-frames.ts';
import { FAULT_OMISSIONS } from './criticism-omissions.ts';
import { BLAMED_PEOPLE } from './criticism-people.ts';
import { FAULT_QUALITIES } from './criticism-qualities.ts';
import { BLAME_TONE } from './criticism-tone.ts';

/**
 * Words that find fault with somebody. Each set says how the person blamed stands to them: as the subject of a whole
 * frame (`fault-frame`), as the one who does it (`fault-done`, `fault-omitted`), whose quality it is (`fault-quality`),
 * or anywhere beside it (`fault-beside`).
 */
export const CRITICISM = {
  ...BLAME_ANSWERED,
  ...FAULT_BESIDE,
  ...FAULT_DEEDS,
  ...BLAME_FRAMES,
  ...FAULT_OMISSIONS,
  ...BLAMED_PEOPLE,
  ...FAULT_QUALITIES,
  ...BLAME_TONE,
} as const;
