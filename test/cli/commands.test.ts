import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUBCOMMANDS } from '../../server/src/cli/commands/index.ts';
import { linterOnNeed } from '../../server/src/cli/linterOnNeed.ts';
import { builtInLinter, dictionaries } from '../support/dictionaries.ts';
import { caselint, inFolder } from './fixture.ts';

/** Caselint with its own rules, for what a team's files say of them. */
const built = { linter: linterOnNeed(dictionaries), edition: { fingerprint: 'any', dictionaries } };

describe('caselint and a command', () => {
  it('names its commands in the help, and each explains itself', async () => {
    const { stdout } = await caselint(['--help']);
    for (const { name, does } of SUBCOMMANDS) {
      assert.ok(stdout.includes(`caselint ${name}`) && stdout.includes(does), name);
      const help = await caselint([name, '--help']);
      assert.deepEqual([help.code, help.stderr], [0, '']);
      assert.match(help.stdout, new RegExp(`^Usage: caselint ${name} `));
      const mistake = await caselint([name, '--no-such-option']);
      assert.equal(mistake.code, 2);
      assert.match(mistake.stderr, new RegExp(`^caselint: [^]*"caselint ${name} --help"`));
    }
  });

  it('reads a folder that has the name of a command where it is written as a folder', () =>
    inFolder(async (cwd) => {
      mkdirSync(join(cwd, 'rules'));
      writeFileSync(join(cwd, 'rules/a.txt'), 'Mum will ensure it.');
      const { stdout } = await caselint(['./rules'], { cwd });
      assert.match(stdout, /^rules\/a\.txt {2}plan/);
    }));
});

describe('caselint rules', () => {
  it('lists each rule with how it speaks and what it is about', () =>
    inFolder(async (cwd) => {
      const { stdout, stderr, code } = await caselint(['rules'], { cwd });
      assert.equal(
        stdout,
        `Rule           Speaks as  Finding  Pack  What it asks about
ensure-safety  error      2              ensure safety
safe-and-well  error      2              safe and well

caselint explain RULE says why it asks, and on whose word.
`,
      );
      assert.deepEqual([stderr, code], ['', 0]);
    }));

  it('gives the same as JSON', async () => {
    const { stdout } = await caselint(['rules', '--format', 'json']);
    const [first, ...others] = JSON.parse(stdout);
    assert.deepEqual(first, {
      ...{ id: 'ensure-safety', title: 'ensure safety', severity: 'error', pack: null },
      ...{ finding: ['F2'], kinds: ['plan'] },
    });
    assert.equal(others.length, 1);
  });

  it('names what is wrong with a team’s file and lists all the same', () =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'caselint.config.yaml'), 'packs: [no-such-pack]\n');
      const { stdout, stderr, code } = await caselint(['rules'], { ...built, cwd });
      assert.match(stdout, /ensure-safety/);
      assert.match(stderr, /caselint\.config\.yaml:1:\d+: .*no-such-pack/);
      assert.equal(code, 2);
    }));
});

describe('caselint explain', () => {
  it('says why a rule asks, on whose word, and what to do', async () => {
    const { stdout, code } = await caselint(['explain', 'safe-and-well']);
    assert.equal(
      stdout,
      `safe and well
safe-and-well

  Speaks as: error
  In: plans

  Why: It says what was not seen.

  From: "James" Serious Case Review (2019), 7.2.8

  What to do: Say what is done.
`,
    );
    assert.equal(code, 0);
  });

  it('shows records that a rule asks about together, and why where it has another half', async () => {
    const explained = async (rule: string) => (await caselint(['explain', rule], { linter: builtInLinter() })).stdout;
    const drift = await explained('action-drift');
    assert.equal(drift.match(/Why:/g)?.length, 1);
    assert.match(drift, /It asks about records such as these together\n\n {2}core-group-1\.txt: CORE GROUP MINUTES/);
    assert.match(drift, /It leaves these alone[\s\S]*Because: /);
    const omission = await explained('referral-omission');
    assert.match(omission, /Across records: Something seen that the referral leaves out\n\n {2}Why: /);
    assert.equal(omission.match(/What to do:/g)?.length, 2);
  });

  it('names the nearest rule for one that there is not', async () => {
    const { stdout, stderr, code } = await caselint(['explain', 'safe-and-wel']);
    assert.match(stderr, /Did you mean "safe-and-well"\?/);
    assert.deepEqual([stdout, code], ['', 2]);
  });

  it('asks for the rule where none is named', async () => {
    const { stderr, code } = await caselint(['explain']);
    assert.match(stderr, /rule/);
    assert.equal(code, 2);
  });
});

describe('caselint init', () => {
  it('writes settings that set nothing, and each of whose lines can be used as it stands', () =>
    inFolder(async (cwd) => {
      const { stdout, stderr, code } = await caselint(['init'], { cwd });
      assert.match(stdout, /^caselint\.config\.yaml is in this folder\./);
      assert.deepEqual([stderr, code], ['', 0]);
      const file = join(cwd, 'caselint.config.yaml');
      writeFileSync(join(cwd, 'a.txt'), 'safe and well');
      const before = await caselint(['.', '--kind', 'note'], { ...built, cwd });
      assert.deepEqual([before.stderr, before.code], ['', 1]);
      // Lines of explanation have one blank behind the mark, lines that can be used none, or two where they are set in.
      const used = readFileSync(file, 'utf8').replace(/^#(?=\S| {2})/gm, '');
      writeFileSync(file, used.replace(/^baseline.*\n/m, ''));
      const after = await caselint(['.', '--kind', 'note', '--fail-on', 'never'], { ...built, cwd });
      assert.equal(after.stderr, '');
    }));

  it('leaves settings that are there as they are', () =>
    inFolder(async (cwd) => {
      const file = join(cwd, 'caselint.config.yaml');
      writeFileSync(file, 'packs: []\n');
      const { stderr, code } = await caselint(['init'], { cwd });
      assert.match(stderr, /It is in this folder already, and is left as it is\./);
      assert.equal(readFileSync(file, 'utf8'), 'packs: []\n');
      assert.equal(code, 2);
    }));
});

describe('caselint stats', () => {
  const inTeams = (use: (cwd: string) => Promise<void>) =>
    inFolder(async (cwd) => {
      mkdirSync(join(cwd, 'Zebedee'));
      writeFileSync(join(cwd, 'Zebedee/2024-03-01 visit.txt'), 'ensure, ensure, safe and well');
      writeFileSync(join(cwd, 'Zebedee/2024-04-01 visit.txt'), 'ensure');
      writeFileSync(join(cwd, 'Zebedee/other.txt'), 'Nothing.');
      await use(cwd);
    });

  it('counts by rule, kind and month, names no file, and lets nothing fail', () =>
    inTeams(async (cwd) => {
      const { stdout, stderr, code } = await caselint(['stats', '.'], { cwd });
      assert.equal(
        stdout,
        `Rule           Findings  Records
ensure-safety         3        2
safe-and-well         1        1

Kind   Findings  Records
plans         4        3

Month       Findings  Records
March 2024         3        1
April 2024         1        1
no date                     1

4 findings in 2 of 3 records: 3 errors, 1 for information.
`,
      );
      assert.deepEqual([stderr, code], ['', 0]);
    }));

  it('gives the same as JSON', () =>
    inTeams(async (cwd) => {
      const { stdout } = await caselint(['stats', '.', '-f', 'json'], { cwd });
      const { records, flagged, byRule, byKind, byMonth, undated } = JSON.parse(stdout);
      assert.deepEqual([records, flagged, undated], [3, 2, 1]);
      assert.deepEqual(byRule['ensure-safety'], {
        records: 2,
        findings: { error: 3, warning: 0, information: 0, hint: 0 },
      });
      assert.equal(byKind.plan.records, 3);
      assert.deepEqual(Object.keys(byMonth), ['2024-03', '2024-04']);
    }));
});
