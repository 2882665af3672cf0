/** Words as numbers, so that comparing two words is comparing two numbers. 0 is a word that no dictionary names. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();

  /** How many words it knows; it only ever grows, so numbers that were looked up before it grew may be wrong zeros. */
  get size(): number {
    return this.#ids.size;
  }

  /** Every word it knows, in the order of their numbers. */
  get words(): readonly string[] {
    return [...this.#ids.keys()];
  }

  /** The number of a word, or 0. @param word lower case, straight apostrophes */
  idOf(word: string): number {
    return this.#ids.get(word) ?? 0;
  }

  /** The number of a word, which is known from now on. */
  add(word: string): number {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.#ids.size + 1;
      this.#ids.set(word, id);
    }
    return id;
  }
}
