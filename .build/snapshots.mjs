/** `npm run snapshots`: writes anew what the records under `test/records/flagged/` raise. Read the difference before you commit it. */
import { spawnSync } from 'node:child_process';
import { makeReady, root } from './ready.mjs';

makeReady();
const { status } = spawnSync(process.execPath, ['node_modules/mocha/bin/mocha.js', 'test/records.test.ts'], {
  cwd: root,
  env: { ...process.env, UPDATE_SNAPSHOTS: '1' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
