import assert from 'node:assert/strict';
import { sourceOf } from '../support/sources.ts';

type Strings = Readonly<Record<string, string>>;

const PAIRS = [['package.nls.json', 'package.nls.cy.json']] as const;

const stringsIn = (path: string): Strings => JSON.parse(sourceOf(path));

/** What has to be in a translation as it is: values put in later, links, what is typed as code, and product icons. */
const held = (text: string): string[] =>
  [...text.matchAll(/\{\d+\}|\]\([^)]*\)|`[^`]*`|\$\([a-z-]+\)/g)].map(([part]) => part).sort();

for (const [english, welsh] of PAIRS)
  describe(`${welsh}`, () => {
    const said = stringsIn(english);
    const translated = stringsIn(welsh);

    it('has every string of the English one, and none more', () => {
      assert.deepEqual(Object.keys(translated).sort(), Object.keys(said).sort());
    });

    it('leaves none empty or in English', () => {
      // What is the same in both languages holds no words.
      const same = Object.keys(said).filter((key) => translated[key] === said[key] && /[a-z]{3}/.test(key));
      assert.deepEqual(same, []);
      assert.ok(Object.values(translated).every((text) => text.trim() !== ''));
    });

    for (const [key, text] of Object.entries(said))
      it(`keeps what is put in, links and code: ${key}`, () =>
        assert.deepEqual(held(translated[key] ?? ''), held(text)));
  });

describe('package.json', () => {
  const named = [...sourceOf('package.json').matchAll(/"%([\w.-]+)%"/g)].map(([, key = '']) => key);

  it('names the strings that there are', () => {
    assert.deepEqual([...new Set(named)].sort(), Object.keys(stringsIn('package.nls.json')).sort());
  });
});
