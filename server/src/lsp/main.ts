/** The language server as it is shipped. It speaks over what the command line names: `--stdio`, `--node-ipc` … */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createLinter } from '../engine/linter.ts';
import { createListFiles } from '../ignores/disk.ts';
import { nodeDisk } from '../team/disk.ts';
import { VERSION } from '../version.ts';
import { connectQuietly, namesConnection, survive } from './connection.ts';
import { startServer } from './server.ts';
import { dictionariesIn, MEMORY, SHIPPED } from './shipped.ts';

function main(): void {
  if (!namesConnection(process.argv)) {
    console.error('An editor starts this program, with --stdio, --node-ipc, --pipe=NAME or --socket=PORT.');
    process.exitCode = 2;
    return;
  }
  const builtin = dictionariesIn(readFileSync(join(__dirname, SHIPPED), 'utf8'));
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
