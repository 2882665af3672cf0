/** What an answer in a record's own file is, whatever the format of the file. */

export interface ReviewOptions {
  /** Leave the text alone: what could be put in another way is said in the comments. */
  readonly commentsOnly?: boolean;
  /** The moment that comments and suggested changes carry. */
  readonly when: Date;
}

export interface Review {
  /** The file with the answer in it. */
  readonly bytes: Uint8Array;
  /** How many comments were put in, the first one with the summary among them. */
  readonly comments: number;
  /** How many suggested changes a person has to accept or reject. */
  readonly changes: number;
  /** How many findings are about words beside which no comment can stand, and are said at the nearest place. */
  readonly unplaced: number;
  /** Sentences about what became of the file, for whoever gets it. They never quote it. */
  readonly notes: readonly string[];
}

/** Stands beside comments in Word, after the name of who wrote them. */
export const INITIALS = 'CL';
