/** The language server as it is shipped. It speaks over what the command line names: `--stdio`, `--node-ipc` … */

import builtin from 'caselint:dictionaries';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createLinter } from '../engine/linter.ts';
import { createListFiles } from '../ignores/disk.ts';
import { nodeDisk } from '../team/disk.ts';
import { VERSION } from '../version.ts';
import { connectQuietly, namesConnection, survive } from './connection.ts';
import { startServer } from './server.ts';

/** Ten records of fifty pages that are open at once, in characters. */
const MEMORY = 800_000;

function main(): void {
  if (!namesConnection(process.argv)) {
    console.error('An editor starts this program, with --stdio, --node-ipc, --pipe=NAME or --socket=PORT.');
    process.exitCode = 2;
    return;
  }
  const linter = createLinter(builtin, MEMORY);
  const connection = connectQuietly();
  survive(connection);
  startServer(connection, linter, {
    version: VERSION,
    lists: createListFiles(),
    team: { builtin, disk: nodeDisk },
    // The pages lie beside the folder that this bundle is in.
    rulePages: pathToFileURL(join(__dirname, '..', 'docs', 'rules')).href,
  });
}

main();
