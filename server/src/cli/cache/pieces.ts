/** Texts as pieces of other texts, so that what is written down holds figures where the words were. */
export interface Pieces {
  /**
   * Words → where each piece of them stands: `p12` is the 12th of the fixed parts, `r30.5` the 5 UTF-16 units at offset 30
   * of the record. Undefined where they hold a character that neither has.
   * @param near an offset around which the record most likely has the words; without it the whole record is searched
   */
  split(words: string, record: string, near: number | undefined): string | undefined;
  /** The words that `split` was given with the same record. */
  join(pieces: string, record: string): string;
}

/** How far around a finding its words are looked for before the whole record is, in UTF-16 units. */
const [BEFORE, AFTER] = [400, 1200];

export function createPieces(parts: readonly string[]): Pieces {
  let byWords: ReadonlyMap<string, number> | undefined;
  let byFirst: ReadonlyMap<string, readonly number[]> | undefined;
  let byName: ReadonlyMap<string, string> | undefined;
  return { split, join };

  function split(words: string, record: string, near: number | undefined): string | undefined {
    const whole = indexes().get(words);
    if (whole !== undefined) return `p${whole}`;
    const from = Math.max(0, (near ?? 0) - BEFORE);
    const around = near === undefined ? record : record.slice(from, near + AFTER);
    let pieces = '';
    for (let at = 0; at < words.length; ) {
      const part = longestPart(words, at);
      const length = part === undefined ? 0 : parts[part]!.length;
      // A part is taken only whole and only where it says more: letter by letter, the parts could spell anything.
      let found = longestIn(around, words, at);
      let start = from + found.start;
      if (found.length === 0 && length === 0) {
        found = longestIn(record, words, at);
        start = found.start;
      }
      if (found.length === 0 && length === 0) return undefined;
      pieces += length > found.length ? `p${part}` : `r${start}.${found.length}`;
      at += Math.max(length, found.length);
    }
    return pieces;
  }

  function join(pieces: string, record: string): string {
    byName ??= new Map(parts.map((part, index) => [`p${index}`, part]));
    // Names of fields, severities and questions are one part each, and they are most of what is joined.
    const whole = byName.get(pieces);
    if (whole !== undefined) return whole;
    return pieces.replace(PIECE, (_, kind: string, number: string, length = '0') =>
      kind === 'p' ? parts[Number(number)]! : record.slice(Number(number), Number(number) + Number(length)),
    );
  }

  function indexes(): ReadonlyMap<string, number> {
    byWords ??= new Map(parts.map((part, index) => [part, index]));
    return byWords;
  }

  function longestPart(words: string, at: number): number | undefined {
    byFirst ??= indexed(parts);
    return byFirst.get(words.charAt(at))?.find((index) => words.startsWith(parts[index]!, at));
  }
}

const PIECE = /([pr])(\d+)(?:\.(\d+))?/g;

/** The parts by their first character, the longest first. */
function indexed(parts: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const byFirst = new Map<string, number[]>();
  for (const [index, part] of parts.entries()) {
    const first = part.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), index]);
  }
  for (const indexes of byFirst.values()) indexes.sort((a, b) => parts[b]!.length - parts[a]!.length);
  return byFirst;
}

/** The longest beginning of `words` from `at` on that a text holds, found by doubling and then halving its length. */
function longestIn(text: string, words: string, at: number): { readonly start: number; readonly length: number } {
  let best = { start: 0, length: 0 };
  let tooLong = words.length - at + 1;
  for (let length = Math.min(8, tooLong - 1); best.length + 1 < tooLong; ) {
    const start = text.indexOf(words.slice(at, at + length));
    if (start >= 0) best = { start, length };
    else tooLong = length;
    const twice = 2 * best.length;
    length = twice > 0 && twice < tooLong ? twice : (best.length + tooLong) >> 1;
  }
  return best;
}
