import type { Grade } from '../../core/council/grades.ts';
import { GRADES } from '../../core/council/grades.ts';
import type { Council, Level } from '../../core/index.ts';
import { t } from '../../core/review/words.ts';

const GRADE_WORDS = {
  'chief-executive': 'council.grade.chiefExecutive',
  director: 'council.grade.director',
  'assistant-director': 'council.grade.assistantDirector',
  'head-of-service': 'council.grade.headOfService',
  manager: 'council.grade.manager',
  officer: 'council.grade.officer',
  'political-assistant': 'council.grade.politicalAssistant',
} as const satisfies Record<Grade, string>;

/** A grade in words. */
export const gradeWords = (grade: Grade): string => t(GRADE_WORDS[grade]);

/** Every grade with its words, the highest first, for a choice. */
export const gradeChoices = (): readonly (readonly [Grade, string])[] =>
  GRADES.map((grade) => [grade, gradeWords(grade)] as const);

const POLL_WORDS = {
  local: 'council.poll.local',
  parish: 'council.poll.parish',
  mayor: 'council.poll.mayor',
  'combined-authority-mayor': 'council.poll.combinedAuthorityMayor',
  'police-commissioner': 'council.poll.policeCommissioner',
  general: 'council.poll.general',
  'by-election': 'council.poll.byElection',
  referendum: 'council.poll.referendum',
} as const;
type Poll = Council['elections'][number]['kind'];

/** Every kind of poll with its words, for a choice. */
export const pollChoices = (): readonly (readonly [Poll, string])[] =>
  (Object.keys(POLL_WORDS) as Poll[]).map((kind) => [kind, t(POLL_WORDS[kind])] as const);

/** A rule's level, or that it is off, in words. */
export const levelWords = (level: Level | 'off'): string =>
  level === 'off' ? t('council.rules.off') : t(`review.level.${level}`);

/** A day as people write it: Thursday 7 May 2026. */
export const dayWords = (day: string): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString(t('language'), { dateStyle: 'full', timeZone: 'UTC' });
