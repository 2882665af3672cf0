import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

/** How a run of tests in one window ended; `run.ts` reads it when the window is closed. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Runs suites in the extension host, which calls the `run()` of the module it is told to test.
 * Each suite is a function that describes its tests. Rejects when a test failed, so that the window's exit code says so.
 */
export async function runSuites(suites: readonly (() => void)[]): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout: 30_000, forbidOnly: true });
  mocha.suite.emit('pre-require', globalThis, 'suites', mocha);
  for (const suite of suites) suite();
  const outcome = await new Promise<Outcome>((resolve) => {
    const runner = mocha.run(() => resolve({ passed: runner.stats?.passes ?? 0, failed: runner.stats?.failures ?? 0 }));
  });
  writeFileSync(join(__dirname, 'outcome.json'), JSON.stringify(outcome));
  if (outcome.failed > 0) throw new Error(`${outcome.failed} of the tests in this window failed.`);
}
