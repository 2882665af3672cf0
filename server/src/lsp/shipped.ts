import type { Dictionaries } from '../engine/linter.ts';

/** The file beside the server that holds Caselint's dictionaries: the server for Node and the one for browsers share it. */
export const SHIPPED = 'dictionaries.json';

/** How much a server remembers of what it has read: ten records of fifty pages that are open at once, in characters. */
export const MEMORY = 800_000;

/**
 * Caselint's own dictionaries, each part of them read when it is first asked for.
 * @param text of the file {@link SHIPPED}, which the build writes: each part as text, by its name
 */
export function dictionariesIn(text: string): Dictionaries {
  const parts = Object.entries<string>(JSON.parse(text)).map(([name, part]) => {
    let read: unknown;
    const get = () => {
      read ??= JSON.parse(part);
      return read;
    };
    return [name, { get, enumerable: true }] as const;
  });
  return Object.defineProperties({}, Object.fromEntries(parts)) as Dictionaries;
}
