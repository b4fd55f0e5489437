/** A line of the body without its line break; `text` has its outer white space taken off. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The lines of a text, with offsets that count every kind of line break as it stands. */
export const linesOf = (body: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= body.length; at++) {
    const code = at < body.length ? body.charCodeAt(at) : 10;
    if (code !== 10 && code !== 13) continue;
    lines.push({ start, end: at, text: body.slice(start, at).trim() });
    if (code === 13 && body.charCodeAt(at + 1) === 10) at++;
    start = at + 1;
  }
  return lines;
};
