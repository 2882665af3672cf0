import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Certificates, makeCertificates } from '../support/certificates.ts';
import { root } from '../support/sources.ts';
import { STORE, type Store, startStore } from '../support/store.ts';
import { inFolder } from './fixture.ts';

const PASSWORD = 'not-to-be-overheard';
/** How every conversation in TLS begins. */
const HANDSHAKE = 0x16;

// Whoever takes part need not have a store; continuous integration does.
if (STORE !== undefined || process.env.CI)
  describe('caselint farm over TLS, with a password and an authority of our own', function () {
    this.timeout(60_000);
    let folder: string;
    let certificates: Certificates;
    let store: Store;

    before(async () => {
      assert.ok(STORE, 'there is neither Redis nor Valkey here, which .ci/run installs');
      folder = mkdtempSync(join(tmpdir(), 'caselint-tls-'));
      certificates = makeCertificates(folder);
      store = await startStore(STORE, { ...certificates, password: PASSWORD });
    });

    after(() => {
      store?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    it('works where NODE_EXTRA_CA_CERTS names the authority', () =>
      inFolder(async (cwd) => {
        mkdirSync(join(cwd, 'records'));
        for (const name of ['a', 'b']) writeFileSync(join(cwd, `records/${name}.txt`), 'Mum to ensure safety.\n');
        const known = { address: store.url, authority: certificates.authority };
        assert.match((await farm(known, cwd, 'add', 'records', '--chunk', '1')).said, /^2 records in 2 chunks/);
        assert.equal((await farm(known, cwd, 'work', '--results', 'results', '--until-done')).code, 0);
        assert.match((await farm(known, cwd, 'status')).said, /^2 of 2 chunks done/);
        const results = readdirSync(join(cwd, 'results')).map((file) =>
          readFileSync(join(cwd, 'results', file), 'utf8'),
        );
        assert.deepEqual(results.map((line) => JSON.parse(line).path).sort(), ['records/a.txt', 'records/b.txt']);
      }));

    it('refuses an authority that it does not know, and says what to do', async () => {
      const { code, said } = await farm({ address: store.url });
      assert.equal(code, 2);
      assert.match(said, /authority that this computer does not know\. Nothing was sent to it\..*NODE_EXTRA_CA_CERTS/);
      assert.ok(!said.includes(PASSWORD));
    });

    it('refuses a certificate for another machine, and says so', async () => {
      const address = store.url.replace('127.0.0.1', 'localhost');
      const { code, said } = await farm({ address, authority: certificates.authority });
      assert.equal(code, 2);
      assert.match(said, /for a machine of another name\. Nothing was sent to it\. CASELINT_REDIS_URL/);
    });

    it('says where a password is not taken', async () => {
      const address = store.url.replace(PASSWORD, 'another-word');
      const { code, said } = await farm({ address, authority: certificates.authority });
      assert.equal(code, 2);
      assert.match(said, /does not take the name and password that CASELINT_REDIS_URL holds/);
      assert.ok(!said.includes('another-word'));
    });

    it('never says a word that is not encrypted where the address asks for TLS', async () => {
      const heard: Buffer[] = [];
      const plain = createServer((socket) => {
        socket.on('data', (bytes) => {
          heard.push(bytes);
          socket.end('-ERR this is no TLS\r\n');
        });
        socket.on('error', () => undefined);
      });
      try {
        const { code, said } = await farm({ address: `rediss://:${PASSWORD}@127.0.0.1:${await portOf(plain)}` });
        assert.equal(code, 2);
        assert.match(said, /or redis:\/\/ where it does not speak TLS/);
      } finally {
        plain.close();
      }
      assert.ok(heard.length > 0);
      for (const bytes of heard) {
        assert.equal(bytes[0], HANDSHAKE);
        assert.ok(!bytes.includes(PASSWORD) && !bytes.includes('AUTH'));
      }
    });
  });

interface Around {
  readonly address: string;
  readonly authority?: string;
}

function farm({ address, authority }: Around, cwd = root, ...argv: string[]) {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const given = { ...env, CASELINT_REDIS_URL: address, ...(authority && { NODE_EXTRA_CA_CERTS: authority }) };
  const command = [join(root, 'dist/cli.cjs'), 'farm', ...(argv.length > 0 ? argv : ['status'])];
  const started = spawn(process.execPath, command, { cwd, env: given });
  let said = '';
  for (const stream of [started.stdout, started.stderr])
    stream.on('data', (more) => {
      said += more;
    });
  return new Promise<{ code: number | null; said: string }>((resolve) => {
    started.on('close', (code) => resolve({ code, said }));
  });
}

function portOf(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}
