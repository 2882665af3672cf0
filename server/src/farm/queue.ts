/**
 * The one part of Caselint that opens a connection: to the Redis or Valkey of a fleet, and to nothing else. It is built as a
 * file of its own, `dist/farm.cjs`, and loaded by `caselint farm` alone.
 */
import { type Job, Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { Chunk, ChunkCount, FarmQueue, QueueOptions } from '../cli/farm/types.ts';

/** How often a worker looks whether there is anything left, in milliseconds. */
const LOOK = 500;
/** A chunk is given to others so often before it counts as one that ends its workers. */
const MOST_LOST = 20;
/** Chunks that are done are forgotten after a week, in seconds. */
const WEEK = 7 * 24 * 60 * 60;
const WAITING = ['waiting', 'active', 'delayed', 'prioritized'] as const;

/**
 * @param options.url `redis://…`, or `rediss://…` for TLS
 * @throws (as a rejection) where nobody answers there, with an error of the library's that holds no credentials
 */
export async function openQueue({ url, name, lease }: QueueOptions): Promise<FarmQueue> {
  // A worker waits for work as long as it takes, so a command of its may not be given up.
  const connection = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: true, retryStrategy: again });
  let failed: Error | undefined;
  connection.on('error', (error: Error) => {
    failed = error;
  });
  await connection.connect().catch((error: unknown) => {
    connection.disconnect();
    throw failed ?? error;
  });
  const queue = new Queue<Chunk, ChunkCount>(name, { connection });
  queue.on('error', () => undefined);
  return { add, work, progress, close };

  async function add(chunks: readonly Chunk[]): Promise<void> {
    const jobs = chunks.map((chunk) => ({
      name: 'chunk',
      data: chunk,
      opts: {
        // The same chunk is added once, however often somebody tries.
        jobId: `${chunk.run}-${chunk.number}`,
        attempts: 3,
        backoff: { type: 'fixed', delay: 1000 },
        removeOnComplete: { age: WEEK },
      },
    }));
    await queue.addBulk(jobs);
  }

  async function work(
    handle: (chunk: Chunk) => Promise<ChunkCount>,
    { untilDone, stop }: { readonly untilDone: boolean; readonly stop: AbortSignal },
  ): Promise<void> {
    const process = async (job: Job<Chunk, ChunkCount>) => {
      const counted = await handle(job.data);
      // What is done needs no names of records any more, and still less their texts.
      await job.updateData({ ...job.data, records: [] });
      return counted;
    };
    const half = Math.ceil((lease * 1000) / 2);
    const options = { connection, lockDuration: lease * 1000, stalledInterval: half, maxStalledCount: MOST_LOST };
    const worker = new Worker<Chunk, ChunkCount>(name, process, options);
    worker.on('error', () => undefined);
    while (!stop.aborted && !(untilDone && (await isDone()))) await new Promise((wake) => setTimeout(wake, LOOK));
    // What is under way is brought to its end first.
    await worker.close();
  }

  async function isDone(): Promise<boolean> {
    return (await queue.getJobCountByTypes(...WAITING)) === 0;
  }

  async function progress() {
    const counts = await queue.getJobCounts(...WAITING, 'completed', 'failed');
    const { waiting = 0, delayed = 0, prioritized = 0, active = 0, completed = 0, failed: given = 0 } = counts;
    return { waiting: waiting + delayed + prioritized, underWay: active, done: completed, failed: given };
  }

  async function close(): Promise<void> {
    await queue.close();
    connection.disconnect();
  }
}

/** A moment longer each time, up to five seconds; never at the first connection, which is told at once. */
function again(times: number): number | null {
  return times > 1000 ? null : Math.min(times * 200, 5000);
}
