/** One of many problems of a file; the lower its severity, the graver it is. */
interface Problem {
  readonly severity: number;
}

/**
 * What a list of problems holds of each file. Whoever shows the list draws anew what it is told, so it is told of the files
 * of which something else is to be shown, and of no others.
 */
export class ShownProblems<Of extends Problem> {
  readonly #shown = new Map<string, readonly Of[]>();
  readonly #most: number;
  readonly #put: (file: string, problems: readonly Of[]) => void;

  /**
   * @param most how many problems the list holds
   * @param put told what to show of a file; nothing is left of one where there is no problem
   */
  constructor(most: number, put: (file: string, problems: readonly Of[]) => void) {
    this.#most = most;
    this.#put = put;
  }

  /** @param found what there is of every file, the first files first: what is too much is left out at the end */
  show(found: Iterable<readonly [file: string, problems: readonly Of[]]>): void {
    const gone = new Set(this.#shown.keys());
    let room = this.#most;
    for (const [file, all] of found) {
      const problems = [...all].sort((one, other) => one.severity - other.severity).slice(0, room);
      room -= problems.length;
      if (problems.length === 0) continue;
      gone.delete(file);
      if (areSame(problems, this.#shown.get(file))) continue;
      this.#shown.set(file, problems);
      this.#put(file, problems);
    }
    for (const file of gone) {
      this.#shown.delete(file);
      this.#put(file, []);
    }
  }
}

/** The very same ones. */
function areSame<Of>(some: readonly Of[], others: readonly Of[] | undefined): boolean {
  return some.length === others?.length && some.every((each, place) => each === others[place]);
}
