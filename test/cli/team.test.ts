import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linterOnNeed } from '../../server/src/cli/linterOnNeed.ts';
import { ruleNamed, shippedOnce } from '../team/fixture.ts';
import { caselint, inFolder } from './fixture.ts';

const MINUTES = 'Mum is engaging with Harbour Light.\n\nAs discussed, Gran will collect the boys on 4 June.\n';
const RULE = ruleNamed('as-discussed', 'phrases: [as discussed]');

/** Runs the command over a folder with these files, in it. */
async function inTeam(files: Readonly<Record<string, string>>, ...argv: string[]) {
  const dictionaries = shippedOnce();
  let result: Awaited<ReturnType<typeof caselint>> | undefined;
  await inFolder(async (cwd) => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), text);
    }
    const options = { cwd, linter: linterOnNeed(dictionaries), edition: { fingerprint: 'any', dictionaries } };
    for (const run of argv.includes('--cache') ? [1, 2] : [1]) {
      const { code, stdout, stderr } = await caselint([...argv], options);
      if (run === 2) assert.deepEqual({ code, stdout, stderr }, result);
      result = { code, stdout, stderr };
    }
  });
  const { code, stdout, stderr } = result!;
  const found = stdout.startsWith('{') ? JSON.parse(stdout) : undefined;
  const raised = (name: string): string[] =>
    found?.results
      .find(({ path }: { path: string }) => path === name)
      ?.findings.map((each: { rule: string; text: string }) => `${each.rule}: ${each.text}`);
  return { code, stdout, stderr, found, raised };
}

const json = ['-f', 'json', '-k', 'minutes'];

describe('the command in the folder of a team', function () {
  this.timeout(30_000);

  it('asks what the team asks, and knows its services', async () => {
    const { raised, stderr, code } = await inTeam(
      {
        'records/may/minutes.md': MINUTES,
        '.caselint/dictionaries/local-words.yaml': 'services: [Harbour Light]\n',
        '.caselint/dictionaries/rules.yaml': RULE,
      },
      ...['records', ...json],
    );
    assert.equal(stderr, '');
    assert.equal(code, 1);
    assert.deepEqual(raised('records/may/minutes.md'), [
      'engagement-unspecified: engaging with Harbour Light',
      'as-discussed: As discussed',
    ]);
  });

  it('reads each record with what is nearest above it, and others as ever', async () => {
    const { raised } = await inTeam(
      { 'a/minutes.md': MINUTES, 'a/.caselint/dictionaries/rules.yaml': RULE, 'b/minutes.md': MINUTES },
      ...['a', 'b', ...json],
    );
    assert.ok(raised('a/minutes.md').includes('as-discussed: As discussed'));
    assert.ok(!raised('b/minutes.md').some((each) => each.startsWith('as-discussed')));
  });

  it('says where a dictionary is wrong, goes on with the rest of it, and ends with 2', async () => {
    const { raised, stderr, code } = await inTeam(
      { 'minutes.md': MINUTES, '.caselint/dictionaries/rules.yaml': `services: ['(a']\n${RULE}` },
      ...['minutes.md', ...json],
    );
    assert.equal(stderr, 'caselint: .caselint/dictionaries/rules.yaml:1:12: "(a": this bracket is never closed.\n');
    assert.equal(code, 2);
    assert.ok(raised('minutes.md').includes('as-discussed: As discussed'));
  });

  it('gives the reason of a rule of the team, and lets it be turned off', async () => {
    const files = { 'minutes.md': MINUTES, '.caselint/dictionaries/rules.yaml': RULE };
    const { stdout } = await inTeam(files, 'minutes.md', '-k', 'minutes');
    assert.match(stdout, /the child at twenty/);
    const off = await inTeam(files, 'minutes.md', ...json, '-r', 'as-discussed:off');
    assert.equal(off.stderr, '');
    assert.ok(!off.raised('minutes.md').some((each) => each.startsWith('as-discussed')));
  });

  it('says the same from its cache, and notices a change of a dictionary', async () => {
    const words = { 'minutes.md': MINUTES, '.caselint/dictionaries/rules.yaml': RULE };
    const { raised } = await inTeam(words, 'minutes.md', ...json, '--cache');
    assert.ok(raised('minutes.md').includes('as-discussed: As discussed'));
    const dictionaries = shippedOnce();
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'minutes.md'), MINUTES);
      const options = { cwd, linter: linterOnNeed(dictionaries), edition: { fingerprint: 'any', dictionaries } };
      const lint = async () =>
        (await caselint(['minutes.md', ...json, '--cache'], options)).stdout.includes('as-discussed');
      assert.equal(await lint(), false);
      mkdirSync(join(cwd, '.caselint/dictionaries'), { recursive: true });
      writeFileSync(join(cwd, '.caselint/dictionaries/rules.yaml'), RULE);
      assert.equal(await lint(), true);
      writeFileSync(join(cwd, '.caselint/dictionaries/rules.yaml'), 'rules: []\n');
      assert.equal(await lint(), false);
    });
  });
});

describe('the settings of a folder', function () {
  this.timeout(30_000);

  it('hold for the records in it, below what the command line says', async () => {
    const config = 'rules:\n  engagement-unspecified: hint\n  as-discussed: off\nkinds: { "**/x.md": minutes }\n';
    const files = {
      'minutes.md': MINUTES,
      'caselint.config.yaml': config,
      '.caselint/dictionaries/all.yaml': `services: [Harbour Light]\n${RULE}`,
    };
    const { found, code, stderr } = await inTeam(files, 'minutes.md', ...json);
    assert.equal(stderr, '');
    assert.equal(code, 0);
    assert.deepEqual(
      found.results[0].findings.map(({ rule, severity }: { rule: string; severity: string }) => `${rule} ${severity}`),
      ['engagement-unspecified hint'],
    );
    const asked = await inTeam(files, 'minutes.md', ...json, '-r', 'engagement-unspecified:error');
    assert.equal(asked.found.results[0].findings[0].severity, 'error');
  });

  it('say what kind of record a file is, and which files are records', async () => {
    const config = 'kinds: { "mtg/**": minutes }\nfiles: { exclude: ["drafts/**"] }\n';
    const files = { 'caselint.config.yaml': config, 'mtg/a.md': MINUTES, 'drafts/b.md': MINUTES };
    const { found } = await inTeam(files, '.', '-f', 'json');
    assert.deepEqual(
      found.results.map(({ path, kind }: { path: string; kind: string }) => `${path} ${kind}`),
      ['mtg/a.md minutes'],
    );
    const named = await inTeam(files, 'drafts/b.md', '-f', 'json');
    assert.equal(named.found.results.length, 1);
  });

  it('are named where they cannot be used, with the place', async () => {
    const { stderr, code } = await inTeam(
      { 'a.md': MINUTES, 'caselint.config.yaml': 'rules:\n  safe-and-wel: off\npakcs: []\n' },
      ...['a.md', '-q'],
    );
    assert.equal(code, 2);
    assert.match(
      stderr,
      /^caselint: caselint\.config\.yaml:3:1: There is no setting called "pakcs"\. Did you mean "packs"\?$/m,
    );
    assert.match(
      stderr,
      /^caselint: caselint\.config\.yaml:2:3: There is no rule called "safe-and-wel"\. Did you mean/m,
    );
  });

  it('can be named, and left out', async () => {
    const files = {
      'a/minutes.md': MINUTES,
      'a/caselint.config.yaml': 'rules: { engagement-unspecified: off }\n',
      'ours/team.yaml': 'rules: { engagement-unspecified: error }\n',
      'ours/.caselint/dictionaries/words.yaml': 'services: [Harbour Light]\n',
    };
    const severity = async (...argv: string[]) =>
      (await inTeam(files, 'a/minutes.md', ...json, ...argv)).found.results[0].findings[0]?.severity;
    assert.equal(await severity(), undefined);
    assert.equal(await severity('--config', 'ours/team.yaml'), 'error');
    assert.equal(await severity('--no-config'), 'warning');
    const { stderr, code } = await inTeam(files, 'a/minutes.md', '-q', '--config', 'nowhere.yaml');
    assert.equal(code, 2);
    assert.match(stderr, /^caselint: --config nowhere\.yaml: There is no such file\./m);
  });
});
