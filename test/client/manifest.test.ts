import assert from 'node:assert/strict';
import { manifestWith, spelledOut } from '../../.build/manifest.mjs';
import { SEVERITIES } from '../../server/src/engine/types.ts';
import { isPlainText, READABLE_ENDINGS } from '../../server/src/readers/index.ts';
import { ANSWERED_ENDINGS } from '../../server/src/review/answerFile.ts';
import { DEFAULT_SETTINGS } from '../../server/src/settings.ts';
import { builtInLinter } from '../support/dictionaries.ts';
import { sourceOf } from '../support/sources.ts';

interface Setting {
  readonly default: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
}

interface RuleSetting {
  readonly enum: readonly string[];
  readonly enumDescriptions: readonly string[];
  readonly description: string;
}

const text = sourceOf('package.json');
const manifest = JSON.parse(text);
const settings: Record<string, Setting> = manifest.contributes.configuration.properties;

describe('The settings that VS Code shows', () => {
  it('have the defaults that Caselint has everywhere', () => {
    const { files, ...others } = DEFAULT_SETTINGS;
    const everywhere = { ...others, 'files.include': files.include, 'files.exclude': files.exclude };
    for (const [name, value] of Object.entries(everywhere))
      assert.deepEqual(settings[`caselint.${name}`]?.default, value, `caselint.${name}`);
  });

  it('are each described', () => {
    const { properties } = spelledOut(text, sourceOf('package.nls.json')).contributes.configuration;
    for (const [name, { description, markdownDescription }] of Object.entries<Setting>(properties))
      assert.match(description ?? markdownDescription ?? '', /\w.*[.!?)]$/, name);
  });

  it('wait in a folder that is not trusted', () => {
    const { restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    assert.deepEqual([...restrictedConfigurations].sort(), Object.keys(settings).sort());
  });
});

describe('The rules and packs that VS Code offers in the settings', () => {
  const { rules, packs } = builtInLinter();
  const setting = manifest.contributes.configuration.properties['caselint.rules'];
  const offered: Record<string, RuleSetting> = setting.properties;

  it('are those there are, each with what it is about and how it speaks', () => {
    assert.deepEqual(
      Object.keys(offered),
      rules.map(({ id }) => id),
      'Run: npm run docs',
    );
    for (const { id, title, severity, pack } of rules) {
      const { description } = offered[id]!;
      assert.ok(description.startsWith(title) && description.includes(pack ?? severity), id);
    }
    assert.equal(manifestWith(text, rules), text, 'Run: npm run docs');
  });

  it('can each be turned down or off, and so can a rule of a team’s own', () => {
    for (const values of [...Object.values(offered), setting.additionalProperties as RuleSetting]) {
      assert.deepEqual(values.enum, [...SEVERITIES, 'off']);
      assert.equal(values.enumDescriptions.length, values.enum.length);
    }
  });

  it('follow the declarations', () => {
    const other = JSON.parse(
      manifestWith(text, [{ id: 'my-rule', title: 'Who, then?', severity: 'hint', pack: 'opinion' }]),
    );
    assert.deepEqual(Object.keys(other.contributes.configuration.properties['caselint.rules'].properties), ['my-rule']);
    assert.deepEqual({ ...other, contributes: 0 }, { ...manifest, contributes: 0 });
  });

  it('include every pack', () => {
    const { items } = manifest.contributes.configuration.properties['caselint.packs'];
    assert.deepEqual([...items.enum].sort(), [...packs].sort());
    assert.equal(items.enumDescriptions.length, packs.length);
  });
});

describe('The files that VS Code offers to review', () => {
  const endings = READABLE_ENDINGS.filter((ending) => !isPlainText(`a${ending}`)).sort();
  const { customEditors, languages, menus } = manifest.contributes;
  const offered = customEditors.flatMap(({ selector }: { selector: { filenamePattern: string }[] }) =>
    selector.map(({ filenamePattern }) => filenamePattern.slice(1)),
  );

  it('are those that Caselint reads and VS Code does not, under each of their endings', () => {
    assert.deepEqual(offered.toSorted(), endings);
    const patterns = languages.flatMap(({ filenamePatterns }: { filenamePatterns: string[] }) => filenamePatterns);
    assert.deepEqual(patterns.toSorted(), endings.map((ending) => `*${ending} (text)`).sort());
  });

  it('have the command in their menus, and no other files do', () => {
    const conditions = Object.values<{ command: string; when: string }[]>(menus).flatMap((items) =>
      items.filter(({ command }) => command === 'caselint.reviewFile').map(({ when }) => when),
    );
    assert.equal(conditions.length, 2);
    for (const when of conditions) {
      const [, pattern = ''] = /resourceExtname =~ \/(.*)\/i$/.exec(when) ?? [];
      for (const ending of endings) assert.match(ending.toUpperCase(), new RegExp(pattern, 'i'));
      for (const ending of ['.md', '.txt', '.doc', '.docx.txt']) assert.doesNotMatch(ending, new RegExp(pattern, 'i'));
    }
  });

  it('have comments written into a copy where there is a way to', () => {
    const item = menus['editor/title'].find(({ command }: { command: string }) => command === 'caselint.writeAnswer');
    const [, pattern = ''] = /resourceFilename =~ \/(.*)\/i$/.exec(item.when) ?? [];
    const answered = endings.filter((ending) => new RegExp(pattern, 'i').test(`a${ending} (text)`));
    assert.deepEqual(answered, [...ANSWERED_ENDINGS].sort());
  });
});
