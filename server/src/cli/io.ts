import type { Readable, Writable } from 'node:stream';

/** Where the command reads and writes: the terminal's streams, or a test's. */
export interface CliIo {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Absolute path of the folder that paths are relative to. */
  readonly cwd: string;
  /**
   * Hears of the next Ctrl-C, which then does not end the process.
   * @returns what stops listening
   */
  readonly onInterrupt?: (heard: () => void) => () => void;
}

export interface Output {
  readonly stream: Writable;
  /** A terminal with a person in front of it. */
  readonly isTTY: boolean;
  /** Whether it shows colours, where nobody has asked for them or against them. */
  readonly colours: boolean;
  /** Width in characters. */
  readonly columns: number;
}

export interface Writer {
  /** Resolves when the text has been taken, so that fast results wait for a slow reader; rejects when it cannot be written. */
  write(text: string): Promise<void>;
  /** True once the reader has gone away (`caselint … | head`): nobody is left to write for. */
  readonly closed: boolean;
}

export function createWriter(stream: Writable): Writer {
  let closed = false;
  const onError = (error: NodeJS.ErrnoException | null | undefined): boolean => {
    // EOF is what Windows says where others say EPIPE.
    if (error?.code === 'EPIPE' || error?.code === 'EOF' || error?.code === 'ERR_STREAM_DESTROYED') closed = true;
    return closed;
  };
  // Without a listener the stream's error would end the process with a stack trace.
  stream.on('error', onError);
  return {
    get closed() {
      return closed;
    },
    write: (text) =>
      new Promise((resolve, reject) => {
        if (closed || text === '') return resolve();
        stream.write(text, (error) => (error && !onError(error) ? reject(error) : resolve()));
      }),
  };
}

/** Everything that comes from a stream, as bytes. */
export async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
