/** Values by text, of which those not asked for longest are let go. */
export interface Recall<V> {
  get(text: string): V | undefined;
  set(text: string, value: V): void;
  /** Makes room for so many characters, where there is less. */
  hold(characters: number): void;
}

/** Enough for three records of fifty pages; of a character some two hundred bytes are kept. */
export const USUAL_MEMORY = 500_000;

/**
 * Two halves: what is asked for moves to the newer one, and when that is full the older one is let go. So whatever was
 * used among the last `most` characters is still known, and never more than twice as many are kept.
 * @param most how many characters one half holds
 */
export function createRecall<V>(most: number): Recall<V> {
  let newer = new Map<string, V>();
  let older = new Map<string, V>();
  let size = 0;
  return { get, set, hold };

  function get(text: string): V | undefined {
    const value = newer.get(text);
    if (value !== undefined) return value;
    const kept = older.get(text);
    if (kept !== undefined) {
      older.delete(text);
      set(text, kept);
    }
    return kept;
  }

  function set(text: string, value: V): void {
    if (size > most) [older, newer, size] = [newer, new Map(), 0];
    newer.set(text, value);
    size += text.length;
  }

  function hold(characters: number): void {
    most = Math.max(most, characters);
  }
}
