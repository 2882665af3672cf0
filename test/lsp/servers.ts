import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import {
  createConnection,
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Linter } from '../../server/src/engine/linter.ts';
import type { ListFiles } from '../../server/src/ignores/files.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import type { TeamParts } from '../../server/src/lsp/team/teams.ts';
import { Editor } from './editor.ts';

/** The top of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** An editor and the program that serves it. */
export interface Session {
  readonly editor: Editor;
  /** Everything the server wrote past the protocol. */
  readonly stderr: () => string;
  /** The raw way in, for messages that no well-behaved client sends. */
  readonly stdin: NodeJS.WritableStream | null;
  /** Asks the server to end, and gives its exit code. */
  end(): Promise<number | null>;
}

export const FAKE_SERVER = ['--import', 'tsx', 'test/lsp/fake-server.ts'];
export const BUILT_SERVER = ['dist/server.cjs'];

/** Starts a server program over stdio. `command` is what stands behind `node`. */
export function overStdio(command: readonly string[]): Session {
  const child = spawn(process.execPath, [...command, '--stdio'], { cwd: ROOT, stdio: 'pipe' });
  const editor = new Editor(
    createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)),
  );
  return session(editor, child);
}

/** Starts a server program over Node's own channel between processes. */
export function overIpc(command: readonly string[]): Session {
  const child = spawn(process.execPath, [...command, '--node-ipc'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const editor = new Editor(createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child)));
  return session(editor, child);
}

/** A server in this very process, so that a test can look at its linter. */
export function inProcess(linter: Linter, lists?: ListFiles, team?: TeamParts): Editor {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), linter, {
    version: '0.0.0',
    rulePages: 'file:///pages',
    ...(lists && { lists }),
    ...(team && { team }),
  });
  return new Editor(createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)));
}

/** Says what to do when the bundle that a test drives has not been built. */
export function assertBuilt(command: readonly string[]): void {
  const missing = command.find((word) => word.startsWith('dist/') && !existsSync(`${ROOT}/${word}`));
  if (missing !== undefined) throw new Error(`${missing} is missing: run \`npm run build\` first.`);
}

function session(editor: Editor, child: ChildProcess): Session {
  let stderr = '';
  child.stderr?.on('data', (data: Buffer) => {
    stderr += data.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    editor,
    stderr: () => stderr,
    stdin: child.stdin,
    async end() {
      await editor.connection.sendRequest('shutdown');
      await editor.connection.sendNotification('exit');
      return ended;
    },
  };
}
