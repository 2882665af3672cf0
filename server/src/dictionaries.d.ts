/** The folder `dictionaries/`, read when the program was built: see `.build/dictionaries.mjs`. */
declare module 'caselint:dictionaries' {
  const builtin: import('./engine/linter.ts').Dictionaries;
  export default builtin;
  /** Differs whenever the program or a dictionary does. */
  export const fingerprint: string;
}
