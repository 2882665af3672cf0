/** What is said in another language, by what is said in English. */
export type Strings = Readonly<Record<string, string>>;

let translated: Strings = {};

/** From now on {@link t} says things as they are said here; what is not among them stays English. */
export function speak(strings: Strings): void {
  translated = strings;
}

/**
 * English words in the language of the editor, with `{0}`, `{1}` … replaced by the values. For functions that know no
 * VS Code: `@vscode/l10n` would do the same, and bring along code that fetches strings from elsewhere.
 * @param english a literal, for `npm run strings` finds what is to be translated by reading the source
 */
export function t(english: string, ...values: readonly (string | number)[]): string {
  const words = Object.hasOwn(translated, english) ? translated[english]! : english;
  return words.replace(/\{(\d+)\}/g, (gap, place) => String(values[Number(place)] ?? gap));
}
