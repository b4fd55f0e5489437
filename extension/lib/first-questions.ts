import type { Policy } from './policy.ts';

/** What is asked first: whether there is a profile, which protocol, and who writes. */
export const QUESTIONS = ['profile', 'protocol', 'writer'] as const;
export type Question = (typeof QUESTIONS)[number];

/** The questions that a policy leaves open; a profile by policy settles the protocol too. */
export const questionsUnder = ({ profile, protocol }: Policy): readonly Question[] =>
  QUESTIONS.filter(
    (question) => question === 'writer' || !(profile || (question === 'protocol' && protocol !== undefined)),
  );
