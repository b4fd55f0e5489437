/** An officer's place in the hierarchy, highest first. Political assistants stand outside it. */
export const GRADES = [
  'chief-executive',
  'director',
  'assistant-director',
  'head-of-service',
  'manager',
  'officer',
  'political-assistant',
] as const;
export type Grade = (typeof GRADES)[number];
