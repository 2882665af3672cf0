const WINDOW_MS = 3 * 60_000;
const MOST_DEATHS = 4;

/** Counts how often the server died lately, and says when starting it again by itself has no point any more. */
export class Lives {
  #deaths: number[] = [];

  /** Notes a death at this time, in milliseconds. True while there were at most four within three minutes. */
  mayStartAgain(now: number): boolean {
    this.#deaths = [...this.#deaths.filter((death) => now - death < WINDOW_MS), now];
    return this.#deaths.length <= MOST_DEATHS;
  }
}
