import assert from 'node:assert/strict';
import { bundleOfStrings } from '../../.build/strings.mjs';
import { remaining } from '../../client/src/circulationWords.ts';
import { speak } from '../../client/src/l10n.ts';
import { dayInWords } from '../../client/src/locale.ts';
import { filesBelow, sourceOf } from '../support/sources.ts';

type Strings = Readonly<Record<string, string>>;

const PAIRS = [
  ['package.nls.json', 'package.nls.cy.json'],
  ['l10n/bundle.l10n.json', 'l10n/bundle.l10n.cy.json'],
] as const;

const stringsIn = (path: string): Strings => JSON.parse(sourceOf(path));

/** What has to be in a translation as it is: values put in later, links, what is typed as code, and product icons. */
const held = (text: string): string[] =>
  [...text.matchAll(/\{\d+\}|\]\([^)]*\)|`[^`]*`|\$\([a-z-]+\)/g)].map(([part]) => part).sort();

/** Words that a person would read, given as they are where VS Code, a row or a picture takes words. */
const SAID =
  /\b(?:title|placeHolder|placeholder|prompt|label|description|detail|tooltip|spoken|says|note|empty|saveLabel|name|text)\s*[:=]\s*['"`](?=[^'"`\n]*[A-Za-z]{3})[^'"`\n]*|\.(?:show\w+Message|setStatusBarMessage)\(\s*['"`][^'"`\n]*/g;

/** Whether something is said in it: what is put in, product icons, blanks for the record and Caselint's name are no words. */
const isWords = (call: string): boolean => {
  const said = call.replace(/^[^'"`]*['"`]/, '').replace(/\$\{[^}]*\}?|\$\([a-z-]+\)|^\[.*|^Caselint(?: trace)?$/g, '');
  return /[A-Za-z]{3}/.test(said) && !/^name\b.*['"`][a-z-]+$/.test(call);
};

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

    it('keeps what is put in, links, code and icons', () => {
      for (const [key, text] of Object.entries(said)) assert.deepEqual(held(translated[key] ?? ''), held(text), key);
    });
  });

describe('package.json', () => {
  const named = [...sourceOf('package.json').matchAll(/"%([\w.-]+)%"/g)].map(([, key = '']) => key);

  it('names the strings that there are', () => {
    assert.deepEqual([...new Set(named)].sort(), Object.keys(stringsIn('package.nls.json')).sort());
  });
});

describe('What the extension says', () => {
  it('is all in the bundle', async () => {
    assert.equal(sourceOf('l10n/bundle.l10n.json'), await bundleOfStrings(), 'Run: npm run strings');
  }).timeout(60_000);

  it('is said in the language of the editor', () => {
    // The one page for a browser is no part of an editor, and English throughout.
    const files = filesBelow('client/src', /\.ts$/).filter((path) => !path.startsWith('client/src/page/'));
    const plain = files.flatMap((path) =>
      [...sourceOf(path).matchAll(SAID)].filter(([call]) => isWords(call)).map(([call]) => `${path}: ${call}`),
    );
    assert.deepEqual(plain, []);
  });

  it('is Welsh with the Welsh strings, each number in its place, and English without', () => {
    const check = { total: 7, placeholders: 2 };
    speak(stringsIn('l10n/bundle.l10n.cy.json'));
    try {
      assert.equal(remaining(check), 'Cwestiynau ar ôl: 7, gan gynnwys bylchau i’w llenwi: 2');
      assert.equal(dayInWords(new Date('2026-11-21T12:00:00Z'), 'UTC'), '21 Tachwedd 2026');
    } finally {
      speak({});
    }
    assert.equal(remaining(check), '7 questions remain, 2 of them placeholders to fill');
  });

  it('speaks of commands by the names that they have in Welsh', () => {
    const [english, welsh] = [stringsIn('package.nls.json'), stringsIn('package.nls.cy.json')];
    const titles = Object.keys(english).filter((key) => key.startsWith('command.'));
    for (const [said, translated] of Object.entries(stringsIn('l10n/bundle.l10n.cy.json')))
      for (const key of titles)
        for (const quoted of [`"${english[key]}"`, `"Caselint: ${english[key]}"`])
          if (said.includes(quoted))
            assert.ok(translated.includes(quoted.replace(english[key]!, welsh[key]!)), `${said}: ${translated}`);
  });
});
