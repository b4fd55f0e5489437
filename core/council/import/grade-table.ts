import type { GradeRow } from '../council.ts';
import type { Grade } from '../grades.ts';
import { nameWords } from '../person-name.ts';

/**
 * Grades by job title, the first row that fits counts. A council's own rows, in its profile under `grades`, come before
 * these. What no row fits is asked about: the trade alone ("Solicitor", "Social Worker") does not say how senior
 * somebody is. Source: titles in the five protocols and in common use, as listed in the notes on vocabulary; a
 * divisional, service or operational director stands under a corporate one.
 */
export const COMMON_GRADES: readonly GradeRow[] = (
  [
    [
      'political-assistant',
      '* political assistant *',
      '* political adviser *',
      '* political advisor *',
      '* group assistant *',
    ],
    // Those who assist somebody senior have the senior title in their own.
    [
      'officer',
      'pa to *',
      '* pa to *',
      '* assistant to *',
      '* secretary to *',
      '* support to *',
      'personal assistant *',
      '* pa',
      '* support officer',
    ],
    ['manager', '* office manager', '* manager to *'],
    ['officer', 'executive assistant *', 'executive support *', 'private secretary *', 'business support officer *'],
    [
      'officer',
      '* apprentice',
      'apprentice *',
      '* trainee',
      'trainee *',
      'graduate *',
      '* intern',
      '* work placement *',
    ],
    ['director', 'deputy chief executive *', 'assistant chief executive *'],
    ['chief-executive', 'chief executive *', '* and chief executive', '* head of paid service *', 'managing director'],
    ['assistant-director', '* deputy director *', '* assistant director *', '* associate director *'],
    [
      'assistant-director',
      '* divisional director *',
      '* service director *',
      '* operational director *',
      'executive head *',
    ],
    ['director', '* corporate director *', '* strategic director *', '* executive director *', '* group director *'],
    ['director', 'director', 'director *', '* director', '* director of *'],
    ['director', 'monitoring officer', 'monitoring officer and *', 'section 151 officer *', 's151 officer *'],
    ['director', 'chief finance officer *', 'chief financial officer *', 'chief operating officer *'],
    ['manager', 'deputy head of *', 'assistant head of *', 'deputy service manager *'],
    ['head-of-service', 'head of *', '* head of *', 'heads of *', 'service head *', '* head of service'],
    // "Chief Officer" is a director in Wales and a rank in the fire service.
    ['ask', 'chief *', 'deputy chief *', 'proper officer *', '* returning officer *', 'deputy monitoring officer *'],
    [
      'ask',
      '* project manager *',
      '* programme manager *',
      '* case manager *',
      '* care manager *',
      '* account manager *',
    ],
    ['manager', '* manager', 'manager', 'manager *', '* manager of *', '* manager for *', '* service manager *'],
    ['manager', '* group manager *', '* team manager *', '* operations manager *', '* area manager *'],
    [
      'officer',
      'officer',
      '* officer',
      'officer *',
      '* officers',
      '* assistant',
      'assistant',
      '* administrator',
      'administrator',
    ],
    [
      'officer',
      '* officer for *',
      '* technician',
      '* adviser',
      '* advisor',
      '* caseworker',
      '* case worker',
      '* clerk',
    ],
    [
      'officer',
      '* receptionist',
      'receptionist',
      '* coordinator',
      '* co-ordinator',
      '* operative',
      '* driver',
      '* cleaner',
    ],
  ] as const
).flatMap(([grade, ...titles]) => titles.map((title): GradeRow => ({ title, grade })));

/** What a title may begin with that says nothing of the grade. */
const PASSING = new Set(['interim', 'acting', 'temporary', 'temp', 'joint', 'substantive']);

const ANY = '*';

/** A pattern's words; `*` is a word of its own. */
const patternWords = (title: string): string[] =>
  title.split(/\s+/).flatMap((word) => (word === ANY ? [ANY] : nameWords(word)));

/** Whether words fit a pattern, where `*` stands for any words or none. Goes back to the latest `*` alone, so it is quick. */
const fits = (words: readonly string[], pattern: readonly string[]): boolean => {
  let word = 0;
  let at = 0;
  let star = -1;
  let resume = 0;
  while (word < words.length) {
    if (at < pattern.length && pattern[at] === ANY) {
      star = at++;
      resume = word;
    } else if (at < pattern.length && pattern[at] === words[word]) {
      at++;
      word++;
    } else if (star >= 0) {
      at = star + 1;
      word = ++resume;
    } else return false;
  }
  while (pattern[at] === ANY) at++;
  return at === pattern.length;
};

/**
 * Makes the look-up of grades.
 * @param own The council's own rows, which come first.
 * @returns For a job title, its grade; undefined where no row fits or the row says to ask.
 */
export const gradesByTitle = (own: readonly GradeRow[]): ((jobTitle: string) => Grade | undefined) => {
  const rows = [...own, ...COMMON_GRADES].map(({ title, grade }) => ({ pattern: patternWords(title), grade }));
  const known = new Map<string, Grade | undefined>();
  return (jobTitle) => {
    if (known.has(jobTitle)) return known.get(jobTitle);
    const words = nameWords(jobTitle.replace(/[-–—/]/g, ' '));
    while (words.length > 1 && PASSING.has(words[0] ?? '')) words.shift();
    const row = words.length > 0 ? rows.find(({ pattern }) => fits(words, pattern)) : undefined;
    const grade = row && row.grade !== 'ask' ? row.grade : undefined;
    known.set(jobTitle, grade);
    return grade;
  };
};
