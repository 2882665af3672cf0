/**
 * `npm run snapshots`: writes anew what the records under `test/records/flagged/` raise, the pages of the review panel, and
 * the command's reports.
 * Read the difference before you commit it.
 */
import { spawnSync } from 'node:child_process';
import { makeReady, root } from './ready.mjs';

const KEPT = ['test/records.test.ts', 'test/client/panel/document.test.ts', 'test/cli/formats/reports.test.ts'];

makeReady();
const { status } = spawnSync(process.execPath, ['node_modules/mocha/bin/mocha.js', ...KEPT], {
  cwd: root,
  env: { ...process.env, UPDATE_SNAPSHOTS: '1' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
