/** `npm start`: gets everything ready and lints the sample records, or the files and folders named behind `npm start --`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { makeReady, root } from './ready.mjs';

makeReady();
const named = process.argv.slice(2);
const args = [join(root, 'dist/cli.cjs'), '--fail-on', 'never', ...(named.length > 0 ? named : ['test/records'])];
// npm runs scripts at the top of the repository; paths that somebody typed are meant from where they stand.
const cwd = named.length > 0 ? (process.env.INIT_CWD ?? process.cwd()) : root;
process.exitCode = spawnSync(process.execPath, args, { cwd, stdio: 'inherit' }).status ?? 1;
