/** The language server with the fake linter behind it, for tests that drive it as a program of its own. */

import { connectQuietly, survive } from '../../server/src/lsp/connection.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import { FakeLinter } from './fakeLinter.ts';

const connection = connectQuietly();
survive(connection);
startServer(connection, new FakeLinter(), { version: '0.0.0', rulePages: 'file:///pages' });
