import { pool } from 'workerpool';
import type { LintResult } from '../../engine/types.ts';
import type { Lint } from '../record.ts';
import type { TeamDictionaries } from '../teams.ts';
import type { Answer, Brought, Order } from './thread.ts';

/** Threads that lint, each one record at a time. */
export interface Pool {
  /** Rejects also where the thread that had the record ends; another takes its place. */
  readonly lint: Lint;
  /** Ends the threads; what they are at, and what waits for them, rejects. */
  close(): Promise<void>;
}

/**
 * @param thread the file that they run
 * @param dictionaries what teams have of their own: handed to each thread when it starts, which makes a linter of it on need
 */
export function openPool(thread: string, threads: number, dictionaries: TeamDictionaries): Pool {
  const brought: Brought = { dictionaries };
  const workers = pool(thread, {
    workerType: 'thread',
    minWorkers: threads,
    maxWorkers: threads,
    workerThreadOpts: { workerData: brought },
  });
  return {
    async lint(document, { edition, settings: { rules, packs } }, parts): Promise<LintResult> {
      const order: Order = { document, settings: { rules, packs }, parts, edition: edition.fingerprint };
      const answer: Answer = await workers.exec('lint', [order]);
      if ('result' in answer) return answer.result;
      throw Object.assign(new Error(), { name: answer.failed });
    },
    async close() {
      await workers.terminate(true);
    },
  };
}
