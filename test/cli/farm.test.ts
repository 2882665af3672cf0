import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/sources.ts';
import { STORE, type Store, startStore } from '../support/store.ts';
import { inFolder } from './fixture.ts';

const COMMAND = join(root, 'dist/cli.cjs');
const RECORDS = 40;

// Whoever takes part need not have a store; continuous integration does.
if (STORE !== undefined || process.env.CI)
  describe('caselint farm', function () {
    this.timeout(180_000);
    let store: Store;

    before(async () => {
      assert.ok(STORE, 'there is neither Redis nor Valkey here, which .ci/run installs');
      store = await startStore(STORE);
    });

    after(() => {
      store?.stop();
    });

    it('reads every record once, though workers are killed at their work', () =>
      withRecords(async (cwd) => {
        assert.match((await farm(cwd, 'add', 'records', '--chunk', '2')).said, /^40 records in 20 chunks/);
        const results = join(cwd, 'results');
        const work = () => start(cwd, 'work', '--results', 'results', '--until-done', '--lease', '2');
        const doomed = [work(), work()];
        for (const each of doomed) {
          await until(() => files(results).length >= 2);
          each.process.kill('SIGKILL');
          await each.ended;
        }
        assert.ok(files(results).length < 20, 'all was done before anybody was killed');
        const { code } = await work().ended;
        assert.equal(code, 0);
        const paths = files(results).flatMap((file) => linesOf(join(results, file)).map(({ path }) => path));
        assert.deepEqual(paths.sort(), names());
        assert.match((await farm(cwd, 'status')).said, /^20 of 20 chunks done, 0 under way, 0 waiting\./);
      }));

    it('puts the same records into the queue once, and finds what every machine finds', () =>
      withRecords(async (cwd) => {
        for (let time = 0; time < 2; time++) await farm(cwd, 'add', 'records', '--run', 'twice', '--queue', 'twice');
        assert.match((await farm(cwd, 'status', '--queue', 'twice')).said, /^0 of 1 chunk/);
        await farm(cwd, 'work', '--results', 'results', '--until-done', '--queue', 'twice');
        const [first] = linesOf(join(cwd, 'results', files(join(cwd, 'results'))[0]!));
        assert.equal(first?.path, names()[0]);
        assert.ok(first?.findings?.some(({ rule }) => rule === 'ensure-safety'));
        assert.ok(first?.facts, 'there is nothing to compare records by');
      }));

    it('leaves no path and no word in the store once a chunk is done, even where the records were sent', () =>
      withRecords(async (cwd) => {
        await farm(cwd, 'add', 'records', '--send-records', '--queue', 'sent');
        await farm(cwd, 'work', '--root', 'elsewhere', '--results', 'results', '--until-done', '--queue', 'sent');
        const result = files(join(cwd, 'results')).flatMap((file) => linesOf(join(cwd, 'results', file)));
        assert.equal(result.filter(({ findings }) => findings).length, RECORDS);
        const { Redis } = await import('ioredis');
        const redis = new Redis(store.url);
        const keys = await redis.keys('bull:sent:*');
        const held = await Promise.all(
          keys.map(async (key) => ((await redis.type(key)) === 'hash' ? JSON.stringify(await redis.hgetall(key)) : '')),
        );
        redis.disconnect();
        assert.ok(held.some((each) => each.includes('"run"') || each.includes('\\"run\\"')));
        assert.doesNotMatch(held.join(''), /plan-|base64/);
      }));

    it('says what to do where nobody answers', () =>
      withRecords(async (cwd) => {
        const { code, said } = await start(cwd, 'status', { address: 'redis://secret:word@127.0.0.1:1' }).ended;
        assert.equal(code, 2);
        assert.match(said, /No Redis or Valkey answers\. CASELINT_REDIS_URL says where it is/);
        assert.doesNotMatch(said, /secret|word@127/);
      }));

    function farm(cwd: string, ...argv: string[]) {
      return start(cwd, ...argv).ended;
    }

    function start(cwd: string, ...given: (string | { address: string })[]) {
      const argv = given.filter((each) => typeof each === 'string');
      const address = given.find((each) => typeof each !== 'string')?.address ?? store.url;
      const process = spawn(globalThis.process.execPath, [COMMAND, 'farm', ...argv], {
        cwd,
        env: { ...globalThis.process.env, CASELINT_REDIS_URL: address },
      });
      let said = '';
      for (const stream of [process.stdout, process.stderr])
        stream.on('data', (more) => {
          said += more;
        });
      const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
        process.on('close', (code) => resolve({ code, said }));
      });
      return { process, ended };
    }
  });

const names = () => Array.from({ length: RECORDS }, (_, index) => `records/plan-${String(index).padStart(2, '0')}.txt`);

function withRecords(use: (cwd: string) => Promise<void>): Promise<void> {
  return inFolder(async (cwd) => {
    mkdirSync(join(cwd, 'records'));
    for (const name of names()) writeFileSync(join(cwd, name), 'Mum to ensure that the children are safe.\n');
    await use(cwd);
  });
}

interface Line {
  readonly path: string;
  readonly findings?: readonly { readonly rule: string }[];
  readonly facts?: unknown;
}

function linesOf(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Results that are whole. */
function files(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.ndjson'))
      .sort();
  } catch {
    return [];
  }
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((wake) => setTimeout(wake, 20));
}
