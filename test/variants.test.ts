import assert from 'node:assert/strict';
import type { Finding } from '../server/src/engine/types.ts';
import { lintSample, samplesIn } from './support/samples.ts';

/** Ways in which the same record comes from another editor or another machine. Each piece of the text → what stands there instead. */
const VARIANTS: Readonly<Record<string, (text: string) => readonly string[]>> = {
  'line ends of Windows': (text) => pieces(text, /\n/g, () => '\r\n'),
  'curly quotation marks': (text) => pieces(text, /["']/g, curled),
  'tabs behind bullets and numbers': (text) =>
    pieces(text, /(?<=^[ \t]*(?:[-•*]|\d+[.)]|[a-z]\))) {1,2}/gm, () => '\t'),
  'two spaces between sentences': (text) => pieces(text, /(?<=[a-z][.?!]) (?=[A-Z])/g, () => '  '),
};

describe('the same record in another dress', () => {
  const records = samplesIn('records/flagged');

  for (const [variant, dress] of Object.entries(VARIANTS)) {
    it(`raises the same with ${variant}`, () => {
      const changed = records.filter(({ document }) => dress(document.text).join('') !== document.text);
      assert.ok(changed.length > 0, 'no record has anything to change');
      for (const { name, document } of changed) {
        const dressed = dress(document.text);
        const text = dressed.join('');
        const expected = lintSample(document).findings.map((finding) => moved(finding, dressed, text));
        assert.deepEqual(lintSample({ ...document, text }).findings.map(placed), expected, name);
      }
    });
  }
});

/** One string for each character of the text, so that the offset of every character can be counted afterwards. */
function pieces(text: string, pattern: RegExp, change: (text: string, at: number) => string): readonly string[] {
  const characters = text.split('');
  for (const { index, 0: found } of text.matchAll(pattern)) {
    characters[index] = change(text, index);
    for (let rest = 1; rest < found.length; rest += 1) characters[index + rest] = '';
  }
  return characters;
}

function curled(text: string, at: number): string {
  const opens = at === 0 || /[\s([\u2013\u2014/-]/.test(text[at - 1]!);
  if (text[at] === '"') return opens ? '“' : '”';
  return opens ? '‘' : '’';
}

function moved({ rule, severity, span }: Finding, dressed: readonly string[], text: string): string {
  const start = dressed.slice(0, span.start).join('').length;
  const end = dressed.slice(0, span.end).join('').length;
  return `${severity} ${rule} ${start}: ${text.slice(start, end)}`;
}

function placed({ rule, severity, span, text }: Finding): string {
  return `${severity} ${rule} ${span.start}: ${text}`;
}
