/**
 * The one function of papaparse that the importers use. The package of its types brings Node's along, which core must do
 * without.
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
    readonly step: (row: Step, parser: Parser) => void;
  }
  const papa: { parse(text: string, config: Config): unknown };
  export default papa;
}
