/** What a fleet does together: chunks of records go through a queue, results into a folder that all can write to. */

/** Records that one machine takes at a time. */
export interface Chunk {
  /** Which run it belongs to; runs may share a queue. */
  readonly run: string;
  /** Its place in the run, from 0. */
  readonly number: number;
  /** Tells these records from others, also when their paths are no longer kept: figures. */
  readonly mark: string;
  /** Emptied when the chunk is done. */
  readonly records: readonly ChunkRecord[];
}

export interface ChunkRecord {
  /** From the folder that every machine has, with forward slashes. */
  readonly path: string;
  /** The bytes of the file, where somebody asked for the records themselves to be sent. */
  readonly base64?: string;
}

/** What became of a chunk: no word of any record. */
export interface ChunkCount {
  readonly records: number;
  readonly errors: number;
}

/** How far a queue is, in chunks. */
export interface Progress {
  readonly waiting: number;
  readonly underWay: number;
  readonly done: number;
  readonly failed: number;
}

export interface QueueOptions {
  /** `redis://…`, or `rediss://…` for TLS; it may hold a name and a password. */
  readonly url: string;
  readonly name: string;
  /** How long a chunk is left with a worker that gives no sign of life, in seconds. */
  readonly lease: number;
}

export interface FarmQueue {
  /** A chunk that is there already is left as it is. */
  add(chunks: readonly Chunk[]): Promise<void>;
  /** Takes chunks until there is nothing left, or for ever. A chunk that `handle` rejects is tried again, perhaps by others. */
  work(
    handle: (chunk: Chunk) => Promise<ChunkCount>,
    how: { readonly untilDone: boolean; readonly stop: AbortSignal },
  ): Promise<void>;
  progress(): Promise<Progress>;
  close(): Promise<void>;
}
