/** What the extension says besides what the review says; plain words, one place. */
export const MESSAGES = {
  badge: (summary: string) => `Probity: ${summary}. Show the list`,
  badgeProblem: (problem: string) => `Probity: ${problem}`,
  notChecked: 'this message could not be checked. It can still be sent.',
  announce: (summary: string) => `Probity: ${summary}. F8 goes to the next one.`,
  announceNone: 'Probity: nothing found.',
  checkerFailed: 'Probity could not start on this page: nothing is checked. Reload the page.',
  pressAgain: 'Not gone yet? Press Send again: it will go through.',
};
