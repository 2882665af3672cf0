/** The language server as it is shipped. It speaks over what the command line names: `--stdio`, `--node-ipc` … */

import builtin from 'caselint:dictionaries';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createLinter } from '../engine/linter.ts';
import { VERSION } from '../version.ts';
import { connectQuietly, survive } from './connection.ts';
import { startServer } from './server.ts';

const linter = createLinter(builtin);
const connection = connectQuietly();
survive(connection);
startServer(connection, linter, {
  version: VERSION,
  // The pages lie beside the folder that this bundle is in.
  rulePages: pathToFileURL(join(__dirname, '..', 'docs', 'rules')).href,
});
