import assert from 'node:assert/strict';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDictionaries } from '../../.build/rules.mjs';
import { inFolder } from '../cli/fixture.ts';
import { builtInLanguage } from '../support/language.ts';
import { root, sourceOf } from '../support/sources.ts';

const guide = sourceOf('dictionaries/README.md');
const schema = JSON.parse(sourceOf('dictionaries/schema/rule.schema.json'));
const language = builtInLanguage();
/** The pieces of YAML in the guide: a rule, then a list. */
const samples = [...guide.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text);

/** What the guide for people who write rules says is so. */
describe('the guide to writing rules', () => {
  const rows = [...guide.matchAll(/^\| (`[^\n]*`) \| [^\n]+ \| ([^\n|]+) \| ([^\n|]+) \|$/gm)];

  for (const [, code = '', standsIn = '', notIn = ''] of rows) {
    const source = code.slice(1, -1).replaceAll('\\|', '|');
    it(`tells where ${source} stands`, () => {
      const phrase = language.phrase(source);
      assert.equal(language.find(phrase, language.read(standsIn.trim())).length, 1, `in: ${standsIn}`);
      assert.equal(language.find(phrase, language.read(notIn.trim())).length, 0, `not in: ${notIn}`);
    });
  }

  it('has a table of phrases to try', () => assert.ok(rows.length >= 15));

  it('shows a rule that works, and what it prints', () =>
    inFolder(async (folder) => {
      const [rule = '', list = ''] = samples;
      mkdirSync(join(folder, 'rules'));
      for (const room of ['lexicon', 'kinds'])
        cpSync(join(root, 'dictionaries', room), join(folder, room), { recursive: true });
      writeFileSync(join(folder, 'rules/as-discussed.yaml'), rule);
      writeFileSync(join(folder, 'lexicon/favourite.yaml'), list);
      const { mistakes, tried } = checkDictionaries(folder);
      assert.deepEqual(mistakes, []);
      assert.deepEqual(tried, ['as-discussed: 2 flagged, 2 silent']);
      assert.ok(guide.includes(`\`${tried[0]}\``));
      writeFileSync(join(folder, 'rules/as-discussed.yaml'), rule.replace('severity: information', 'severity: info'));
      const [mistake = ''] = checkDictionaries(folder).mistakes;
      assert.ok(guide.includes(`\`dictionaries${mistake.slice(mistake.indexOf('/'))}\``), mistake);
    }));

  it('names every part of a rule, every condition, every role and every part of a rewrite', () => {
    const { definitions, properties } = schema;
    const names = [
      ...Object.keys(properties),
      ...Object.keys(definitions.conditions.properties),
      ...definitions.sayers.items.enum,
      ...definitions.evidence.items.enum,
      ...definitions.actionContexts.items.enum,
      ...definitions.actionDetection.properties.lacks.enum,
      ...Object.keys(definitions.rewrites.items.properties),
    ];
    assert.deepEqual(
      names.filter((name) => !guide.includes(`\`${name}\``) && !guide.includes(`\`${name}: true\``)),
      [],
    );
  });

  it('names no class that there is not', () => {
    const named = [...guide.matchAll(/`<([a-z-]+)>`/g)].map(([, name = '']) => name);
    assert.ok(named.length >= 15);
    for (const name of named) assert.doesNotThrow(() => language.phrase(`<${name}>`), name);
  });
});
