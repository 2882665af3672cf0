import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root, sourceOf } from './support/sources.ts';

const manifest = JSON.parse(sourceOf('package.json'));
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'CODE_OF_CONDUCT.md', 'ARCHITECTURE.md'],
  ...['dictionaries/README.md', 'docs/rules/README.md', 'docs/batch.md', 'docs/files.md', 'docs/fleet.md'],
];

/** What the pages of the project say is so. */
describe('the pages of the project', () => {
  for (const page of pages) {
    it(`${page} links to what there is`, () => {
      const links = [...sourceOf(page).matchAll(/\]\(([^)#\s]+)\)/g)].map(([, link = '']) => link);
      const lost = links.filter((link) => !/^https?:/.test(link) && !existsSync(join(root, posix.dirname(page), link)));
      assert.deepEqual(lost, []);
    });

    it(`${page} names only commands that there are`, () => {
      const named = [...sourceOf(page).matchAll(/\bnpm run ([a-z:]+)/g)].map(([, script = '']) => script);
      assert.deepEqual(
        named.filter((script) => !manifest.scripts[script]),
        [],
      );
    });
  }

  it('README.md shows a finding as the command prints it', () => {
    const [, example = ''] = /```text\n(minutes\.md {2}minutes\n[\s\S]*?)```/.exec(sourceOf('README.md')) ?? [];
    const record = 'It was agreed that Mum will ensure that Kofi attends nursery every day.\n';
    const command = ['dist/cli.cjs', '-', '--stdin-filename', 'minutes.md', '--kind', 'minutes', '--quiet'];
    const { stdout } = spawnSync(process.execPath, command, { cwd: root, input: record, encoding: 'utf8' });
    assert.ok(stdout.startsWith(example), stdout);
  });

  it('README.md tells of every setting, and of no other', () => {
    const [, table = ''] = /## Settings([\s\S]*?)\n## /.exec(sourceOf('README.md')) ?? [];
    const named = table.split('\n').flatMap((row) => {
      const cell = /^\| (`caselint\.[^|]*) \|/.exec(row)?.[1] ?? '';
      return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    });
    assert.deepEqual(named.sort(), Object.keys(manifest.contributes.configuration.properties).sort());
  });

  it('CHANGELOG.md has an entry for this version', () => {
    assert.ok(sourceOf('CHANGELOG.md').includes(`## [${manifest.version}]`));
  });
});
