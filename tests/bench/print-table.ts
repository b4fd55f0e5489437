/**
 * Prints rows of text as a table on standard output.
 * @param rows The first is the heading; the first column is set to the left, the others to the right.
 */
export const printTable = (rows: readonly (readonly string[])[]): void => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] as number) : cell.padStart(widths[column] as number),
    );
    process.stdout.write(`${cells.join('  ')}\n`);
  }
};
