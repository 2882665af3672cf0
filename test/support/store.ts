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

/** A store that speaks TLS alone: the files of its certificates, and the password that it asks for. */
export interface Guard {
  readonly authority: string;
  readonly certificate: string;
  readonly key: string;
  readonly password: string;
}

/** Starts a store that keeps nothing, on a port that nobody else has, and waits until it answers. */
export async function startStore(program: string, guard?: Guard): Promise<Store> {
  const port = await freePort();
  const ports = guard ? guarded(port, guard) : ['--port', String(port)];
  const store = spawn(program, [...ports, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']);
  await new Promise<void>((ready, fail) => {
    store.on('error', fail);
    store.on('exit', (code) => fail(new Error(`${program} ended with ${code}`)));
    store.stdout.on('data', (said) => String(said).includes('Ready to accept') && ready());
  });
  const url = guard ? `rediss://:${guard.password}@127.0.0.1:${port}` : `redis://127.0.0.1:${port}`;
  return { url, stop: () => void store.kill() };
}

function guarded(port: number, { authority, certificate, key, password }: Guard): string[] {
  const files = ['--tls-ca-cert-file', authority, '--tls-cert-file', certificate, '--tls-key-file', key];
  return ['--port', '0', '--tls-port', String(port), '--tls-auth-clients', 'no', ...files, '--requirepass', password];
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
