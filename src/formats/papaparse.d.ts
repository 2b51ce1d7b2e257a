/** The two functions used here; the package's published types pull in Node's, which must not enter `src`. */
declare module 'papaparse' {
  interface ParseError {
    readonly row?: number;
    /** Such as `MissingQuotes`. */
    readonly code: string;
    readonly message: string;
  }
  interface Papa {
    unparse(
      rows: readonly (readonly string[])[],
      options: {
        readonly delimiter: string;
        readonly newline: string;
        readonly escapeFormulae?: boolean | RegExp;
      },
    ): string;
    parse(
      text: string,
      options: { readonly delimiter: string; readonly skipEmptyLines: boolean },
    ): { readonly data: readonly (readonly string[])[]; readonly errors: readonly ParseError[] };
  }
  const papa: Papa;
  export default papa;
}
