/** How strongly a protocol puts a rule, the strongest first. */
export const LEVELS = ['must', 'should', 'could'] as const;
export type Level = (typeof LEVELS)[number];

/** What a user has settled for themselves, by rule. */
export type OwnSettings = Readonly<Record<string, Level | 'off'>>;

/** Whether a setting is weaker than a level. */
export const isMilder = (setting: Level | 'off', than: Level): boolean =>
  setting === 'off' || LEVELS.indexOf(setting) > LEVELS.indexOf(than);
