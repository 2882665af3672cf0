import { execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** The store that a fleet shares: whichever of the two is installed; undefined where neither is. */
export const STORE = ['redis-server', 'valkey-server'].find((name) => {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

export interface Store {
  /** Where it answers. */
  readonly url: string;
  stop(): void;
}

/** Starts a store that keeps nothing, on a port that nobody else has, and waits until it answers. */
export async function startStore(program: string): Promise<Store> {
  const port = await freePort();
  const store = spawn(program, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']);
  await new Promise<void>((ready, fail) => {
    store.on('error', fail);
    store.on('exit', (code) => fail(new Error(`${program} ended with ${code}`)));
    store.stdout.on('data', (said) => String(said).includes('Ready to accept') && ready());
  });
  return { url: `redis://127.0.0.1:${port}`, stop: () => void store.kill() };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
