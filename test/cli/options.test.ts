import assert from 'node:assert/strict';
import { caselint } from './fixture.ts';

describe('what caselint is asked for', () => {
  it('exits with 1 from the level on that --fail-on names, warning where nothing is said', async () => {
    const code = async (stdin: string, ...argv: string[]) => (await caselint(['-', ...argv], { stdin })).code;
    assert.equal(await code('ensure'), 1);
    assert.equal(await code('safe and well'), 0);
    assert.equal(await code('safe and well', '--fail-on', 'information'), 1);
    assert.equal(await code('safe and well', '--rule', 'safe-and-well:warning'), 1);
    assert.equal(await code('ensure', '--rule', 'ensure-safety:warning', '--fail-on', 'error'), 0);
    assert.equal(await code('ensure', '--fail-on', 'never'), 0);
  });

  it('turns rules off, more than one at a time', async () => {
    const argv = ['-', '--rule', 'safe-and-well:off', '--rule', 'ensure-safety:off'];
    const { stdout } = await caselint(argv, { stdin: 'ensure safe and well' });
    assert.match(stdout, /no questions/);
  });

  it('takes the kind of record that it is told', async () => {
    const { stdout } = await caselint(['-', '--kind', 'minutes', '-f', 'json'], { stdin: 'x' });
    assert.equal(JSON.parse(stdout).results[0].kind, 'minutes');
  });

  it('knows the packs by name', async () => {
    const argv = ['-', '--pack', 'was-not-brought', '--pack', 'respectful-language', '--pack', 'opinion'];
    const { stderr, code } = await caselint(argv, { stdin: 'x' });
    assert.deepEqual([stderr, code], ['', 0]);
  });

  it('gives what comes through the standard input the name it is told', async () => {
    const path = async (...argv: string[]) =>
      JSON.parse((await caselint([...argv, '-f', 'json'], { stdin: 'x' })).stdout).results[0].path;
    assert.equal(await path('-'), '-');
    assert.equal(await path('-', '--stdin-filename', 'cp/plan.md'), 'cp/plan.md');
    assert.equal(await path('--stdin-filename', 'plan.md'), 'plan.md');
  });

  const helped: readonly [string, readonly string[], RegExp][] = [
    ['a mistyped rule', ['-', '--rule', 'ensure-safty:off'], /--rule ensure-safty: .*Did you mean "ensure-safety"\?/],
    ['a mistyped severity', ['-', '--rule', 'ensure-safety:warn'], /Did you mean "warning"\? It can be error, warning/],
    ['a rule without a severity', ['-', '--rule', 'ensure-safety'], /safe-and-well:off/],
    ['a mistyped pack', ['-', '--pack', 'was-not-braught'], /Did you mean "was-not-brought"\?/],
  ];
  for (const [name, argv, expected] of helped) {
    it(`names ${name}, exits with 2 and lints all the same`, async () => {
      const { stdout, stderr, code } = await caselint([...argv, '-f', 'json'], { stdin: 'ensure' });
      assert.match(stderr, expected);
      assert.equal(code, 2);
      const { results, errors } = JSON.parse(stdout);
      assert.equal(results[0].findings.length, 1);
      assert.equal(errors.length, 1);
    });
  }

  const refused: readonly [string, readonly string[], RegExp][] = [
    ['a mistyped option', ['-', '--fial-on', 'never'], /Did you mean --fail-on\?/],
    ['a mistyped format', ['-', '--format', 'jason'], /Did you mean "json"\? It can be text, json, /],
    ['a mistyped kind', ['-', '--kind', 'plans'], /Did you mean "plan"\?/],
    ['a mistyped level', ['-', '--fail-on', 'waring'], /Did you mean "warning"\?/],
    ['a place for a cache that is not asked for', ['-', '--cache-location', 'x'], /say --cache as well/],
    ['no path', [], /Say which records to read/],
    ['a name for a standard input that is not read', ['a.txt', '--stdin-filename', 'b.txt'], /add - to the paths/],
  ];
  for (const [name, argv, expected] of refused) {
    it(`exits with 2 and says what to do for ${name}`, async () => {
      const { stdout, stderr, code } = await caselint(argv);
      assert.match(stderr, expected);
      assert.match(stderr, /^caselint: (?!error)/);
      assert.match(stderr, /caselint --help/);
      assert.deepEqual([stdout, code], ['', 2]);
    });
  }

  it('shows help with every option, examples, rules and exit codes', async () => {
    const { stdout, stderr, code } = await caselint(['--help']);
    for (const option of [
      'format',
      'kind',
      'rule',
      'pack',
      'fail-on',
      'stdin-filename',
      'with',
      'cache',
      'cache-location',
      'quiet',
      'color',
      'version',
    ]) {
      assert.match(stdout, new RegExp(`--${option}\\b`));
    }
    assert.match(stdout, /Examples:\n {2}caselint /);
    assert.match(stdout, /Exit codes:\n {2}0 {2}/);
    assert.match(stdout, /was-not-brought,\s+respectful-language,\s+opinion/);
    assert.match(stdout, /Rules:\n {2}ensure-safety {2}ensure safety\n/);
    assert.deepEqual([stderr, code], ['', 0]);
  });

  it('shows its version', async () => {
    const { stdout, code } = await caselint(['--version']);
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
    assert.equal(code, 0);
  });
});
