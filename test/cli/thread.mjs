/** What threads of the command run in tests: it finds nothing, and does what a record tells it to do. */
import { setTimeout } from 'node:timers/promises';
import { worker } from 'workerpool';

const NOTHING = { kind: 'plan', findings: [], suppressed: 0, failures: [] };

worker({
  async lint({ document: { text } }) {
    // In a thread this ends the thread alone, as running out of memory does.
    if (text.includes('END')) process.exit(3);
    if (text.includes('CRASH')) return { failed: 'TypeError' };
    if (text.includes('LAST')) await setTimeout(300);
    if (text.includes('NEVER')) await setTimeout(100_000);
    return { result: NOTHING };
  },
});
