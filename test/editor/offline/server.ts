import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { serverMain, serverNode } from './paths.ts';

/** A VS Code server that listens on this machine alone. */
export interface Server {
  /** `127.0.0.1:<port>`: also the authority of `vscode-remote:` addresses. */
  readonly authority: string;
  /** Ends the server and every process it started. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** Made by the caller, fresh for each run: settings, logs and state go there. */
  readonly dataFolder: string;
  readonly extensionsFolder: string;
  /** False opens folders in Restricted Mode, as VS Code does with a folder nobody has trusted yet. */
  readonly trusted: boolean;
}

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 5_000;

/** Starts the server and waits until it listens; throws with its last words when it does not. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const child = spawn(serverNode, [...serverArguments(options), '--host', '127.0.0.1', '--port', '0', ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that the extension host and its children end with it.
    detached: true,
  });
  try {
    return { authority: await listening(child), stop: () => stop(child) };
  } catch (error) {
    await stop(child);
    throw error;
  }
}

/** Installs a packaged extension into the folder of extensions; throws when VS Code refuses it. */
export async function installExtension(vsix: string, options: ServerOptions): Promise<void> {
  const child = spawn(serverNode, [...serverArguments(options), '--install-extension', vsix, '--force'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const words = collect(child);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`VS Code did not install ${vsix}:\n${words.join('')}`);
}

const flags = ['--without-connection-token', '--telemetry-level', 'off', '--enable-smoke-test-driver'];

function serverArguments({ dataFolder, extensionsFolder, trusted }: ServerOptions): string[] {
  return [
    serverMain,
    '--accept-server-license-terms',
    '--server-data-dir',
    dataFolder,
    '--user-data-dir',
    dataFolder,
    '--extensions-dir',
    extensionsFolder,
    ...(trusted ? ['--disable-workspace-trust'] : []),
  ];
}

function listening(child: ChildProcess): Promise<string> {
  const words = collect(child);
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The offline VS Code ${why}:\n${words.join('')}`));
    const limit = setTimeout(() => fail(`did not start within ${START_LIMIT_MS / 1000} s`), START_LIMIT_MS);
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    child.once('exit', () => fail('ended before it was up'));
    child.stdout?.on('data', () => {
      const port = /Web UI available at \S+?:(\d+)/.exec(words.join(''))?.[1];
      if (!port) return;
      clearTimeout(limit);
      resolve(`127.0.0.1:${port}`);
    });
  });
}

function collect(child: ChildProcess): string[] {
  const words: string[] = [];
  child.stdout?.on('data', (chunk) => words.push(String(chunk)));
  child.stderr?.on('data', (chunk) => words.push(String(chunk)));
  return words;
}

async function stop(child: ChildProcess): Promise<void> {
  if (!child.pid || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  signalGroup(child.pid, 'SIGTERM');
  const limit = setTimeout(() => signalGroup(child.pid as number, 'SIGKILL'), STOP_LIMIT_MS);
  await ended;
  clearTimeout(limit);
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // The group is gone already: nothing is left to end.
  }
}
