import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judge, type Labels } from '../../.build/quality/records.mjs';
import { fallen } from '../../.build/quality/report.mjs';

const testFolder = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(`${testFolder}${path}`, 'utf8');

describe('findings held against labels', () => {
  const TEXT = 'Mum will ensure it. All fine here.\nNana engaged well.\n';
  const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
  const judged = (labels: Partial<Labels>, ...findings: readonly (readonly [rule: string, words: string])[]) =>
    judge({
      name: 'a.txt',
      text: TEXT,
      labels: { findings: [], ...labels },
      findings: findings.map(([rule, words]) => ({ rule, span: at(words) })),
    }).map(({ rule, how }) => `${rule} ${how}`);
  const label = (rule: string, quote: string) => ({ rule, quote });

  it('are right where they overlap a label of their rule or share its sentence, each label once', () => {
    const findings = [label('ensure-safety', 'will ensure')];
    assert.deepEqual(judged({ findings }, ['ensure-safety', 'ensure it']), ['ensure-safety right']);
    assert.deepEqual(judged({ findings }, ['ensure-safety', 'Mum']), ['ensure-safety right']);
    assert.deepEqual(judged({ findings }, ['ensure-safety', 'ensure'], ['ensure-safety', 'Mum']), [
      'ensure-safety right',
      'ensure-safety wrong',
    ]);
  });

  it('are wrong elsewhere, and labels without one are missed', () => {
    const findings = [label('safe-and-well', 'All fine')];
    assert.deepEqual(judged({ findings }, ['safe-and-well', 'Nana']), ['safe-and-well wrong', 'safe-and-well missed']);
    assert.deepEqual(judged({ findings }, ['ensure-safety', 'fine']), ['ensure-safety wrong', 'safe-and-well missed']);
  });

  it('count neither way where only one of two readers marked the words', () => {
    const findings = [{ ...label('safe-and-well', 'All fine'), optional: true as const }];
    assert.deepEqual(judged({ findings }, ['safe-and-well', 'fine']), []);
    assert.deepEqual(judged({ findings }), []);
  });

  it('about a whole record are right wherever they stand', () => {
    assert.deepEqual(judged({ document: ['impact-gap'] }, ['impact-gap', 'Nana']), ['impact-gap right']);
    assert.deepEqual(judged({ documentOptional: ['impact-gap'] }, ['impact-gap', 'Nana']), []);
    assert.deepEqual(judged({}, ['impact-gap', 'Nana']), ['impact-gap wrong']);
  });
});

describe('figures of quality', () => {
  const report = (one: string, other: string) =>
    `## One\n\n| in records | right | recall |\n| --- | --- | --- |\n| a-b | 3 | ${one} |\n\n## Other\n\n| in records | right | recall |\n| --- | --- | --- |\n| a-b | 3 | ${other} |\n`;

  it('may fall by two points and no more, each where it stands', () => {
    assert.deepEqual(fallen(report('90%', '50%'), report('88%', '99%')), { count: 2, sentences: [] });
    assert.deepEqual(fallen(report('90%', '50%'), report('90%', '47%')).sentences, [
      'Other, in records, a-b, recall: 47%, was 50%',
    ]);
  });

  it('have fallen when they are gone', () => {
    assert.equal(fallen(report('90%', '50%'), report('90%', '–')).sentences.length, 1);
  });

  it('are those of the report that is kept: it can be read, and covers both sets', () => {
    const kept = read('quality/QUALITY.md');
    const { count, sentences } = fallen(kept, '');
    assert.equal(sentences.length, count);
    for (const section of [
      'The development set, in records,',
      'Our own set, in records,',
      'Our own set, contrast cases,',
    ])
      assert.ok(
        sentences.some((sentence) => sentence.startsWith(`${section} ensure-safety`)),
        section,
      );
  });
});

describe('labelled records', () => {
  const sets = [
    ['quality/labels', ['quality/records']],
    ['quality/labels-own', ['records/flagged', 'records/clean', 'quality/records-own']],
  ] as const;
  for (const [labels, folders] of sets)
    it(`are there for ${labels}, and hold the words of each label`, () => {
      const files = folders.flatMap((folder) =>
        readdirSync(`${testFolder}${folder}`).map((file) => `${folder}/${file}`),
      );
      const paths = new Map(files.map((path) => [basename(path, extname(path)), path]));
      const labelled = readdirSync(`${testFolder}${labels}`);
      assert.ok(labelled.length > 20);
      for (const file of labelled) {
        const name = file.replace('.labels.json', '');
        const text = read(paths.get(name) ?? `${name} is missing`).replace(/^\ufeff/, '');
        const marks: Labels = JSON.parse(read(`${labels}/${file}`));
        assert.doesNotThrow(() => judge({ name, text, labels: marks, findings: [] }));
      }
    });
});
