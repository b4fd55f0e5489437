const onOneLine = (value: unknown): string => JSON.stringify(value, undefined, 1)?.replace(/\n\s*/g, ' ') ?? 'null';

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;
const isList = (value: unknown): boolean => Array.isArray(value) && value.every(isPlain);

/** Whether a value is read at a glance: fields of plain values and lists of such. */
const isEntry = (value: object): boolean => Object.values(value).every((field) => isPlain(field) || isList(field));

const STEP = '  ';

const within = (value: unknown, margin: string): string => {
  if (typeof value !== 'object' || value === null || isEntry(value)) return onOneLine(value);
  return spread(value, margin);
};

const spread = (value: object, margin: string): string => {
  const inner = margin + STEP;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const lines = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([key, field]) => inner + (Array.isArray(value) ? '' : `${JSON.stringify(key)}: `) + within(field, inner));
  return `${open}\n${lines.join(',\n')}\n${margin}${close}`;
};

/**
 * JSON with one entry a line (a person, a poll, a rule), so that it can be edited by hand and two versions be compared.
 * @param value An object; fields that are undefined are left out.
 */
export const layOutJson = (value: object): string => `${spread(value, '')}\n`;
