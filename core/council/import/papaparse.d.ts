/**
 * The functions of papaparse that Probity uses. The package of its types brings Node's along, which core must do without.
 */
declare module 'papaparse' {
  interface Step {
    readonly data: readonly string[];
    readonly errors: readonly { readonly type: string; readonly code: string; readonly message: string }[];
    /** `cursor` is where in the text the row ends. */
    readonly meta: { readonly cursor: number };
  }
  interface Parser {
    abort(): void;
  }
  interface Config {
    readonly delimiter: string;
    readonly newline: '\n';
    readonly step: (row: Step, parser: Parser) => void;
  }
  interface Table {
    readonly fields: readonly string[];
    readonly data: readonly (readonly unknown[])[];
  }
  export const unparse: (table: Table, config: { readonly escapeFormulae: boolean }) => string;
  const papa: { parse(text: string, config: Config): unknown };
  export default papa;
}
