/** The folder `dictionaries/`, read when the program was built: see `.build/dictionaries.mjs`. */
declare module 'caselint:dictionaries' {
  export interface BuiltinDictionaries {
    /** One entry a file, in the order of their names. `file` is the path from the top of the repository, for messages. */
    readonly rules: readonly { readonly file: string; readonly value: unknown }[];
    /** Name of the file without its ending → what it holds. */
    readonly lexicon: Readonly<Record<string, unknown>>;
    readonly kinds: Readonly<Record<string, unknown>>;
  }
  const builtin: BuiltinDictionaries;
  export default builtin;
}
