import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDictionaries } from '../../.build/dictionaries.mjs';
import { inFolder } from '../cli/fixture.ts';

function withDictionaries(files: Readonly<Record<string, string>>, use: (folder: string) => void): Promise<void> {
  return inFolder(async (root) => {
    const folder = join(root, 'dictionaries');
    for (const room of ['rules', 'lexicon', 'kinds']) mkdirSync(join(folder, room), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    use(folder);
  });
}

describe('reading the dictionaries', () => {
  it('gives rules in the order of their files, and the rest by name', () =>
    withDictionaries(
      {
        'rules/b.yaml': 'id: b',
        'rules/a.yaml': '- id: a',
        'lexicon/kin.yaml': 'mother: [mum]',
        'kinds/plan.yaml': 'x: 1',
        'rules/notes.txt': '',
      },
      (folder) => {
        assert.deepEqual(readDictionaries(folder), {
          rules: [
            { file: 'dictionaries/rules/a.yaml', value: [{ id: 'a' }] },
            { file: 'dictionaries/rules/b.yaml', value: { id: 'b' } },
          ],
          lexicon: { kin: { mother: ['mum'] } },
          kinds: { plan: { x: 1 } },
        });
      },
    ));

  const broken: readonly [string, string, RegExp][] = [
    ['a quotation that is not closed', 'id: a\nmessage: "Mum will\n', /rules\/a\.yaml:3:1: .*quote.*quotation mark/i],
    ['a tab', 'id: a\nforms:\n\t- ensure\n', /rules\/a\.yaml:3:1: .*with spaces, not with tabs/],
    ['a name given twice', 'id: a\ntitle: x\nid: b\n', /rules\/a\.yaml:3:1: .*Give each name once/],
    ['a colon inside text', 'id: a\nwhy: this: that\n', /rules\/a\.yaml:2:\d+: .*in quotation marks/],
  ];
  for (const [name, text, expected] of broken) {
    it(`says where ${name} is and what to do`, () =>
      withDictionaries({ 'rules/a.yaml': text, 'lexicon/kin.yaml': 'mother: [mum' }, (folder) => {
        assert.throws(() => readDictionaries(folder), expected);
        assert.throws(() => readDictionaries(folder), /dictionaries\/lexicon\/kin\.yaml:1:\d+: /);
      }));
  }
});
