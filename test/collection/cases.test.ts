import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collect } from '../../server/src/engine/collection/collect.ts';
import { compare, declarations, readCase, recordAt } from '../cases/cases.ts';

/** Of the 86 things that their labels name. Not listed here or anywhere, so that no rule is written for them. */
const UNSEEN_RIGHT = 55;

const folder = fileURLToPath(new URL('../cases', import.meta.url));
const casesIn = (kind: string) => readdirSync(join(folder, kind)).map((name) => readCase(join(folder, kind, name)));

describe('families whose records together show something', () => {
  for (const read of casesIn('flagged'))
    it(`${read.folder.split('/').at(-1)}: what a careful reader would raise, and nothing else`, () => {
      const { wrong, missed } = compare(read);
      assert.deepEqual(
        wrong.map(({ rule, path }) => `${rule} in ${path}`),
        [],
      );
      assert.deepEqual(
        missed.map(({ rule, places }) => `${rule}: ${places[0]!.quote}`),
        [],
      );
    });
});

describe('families whose records together show nothing', () => {
  for (const { folder: path, findings } of casesIn('silent'))
    it(`${path.split('/').at(-1)}: silence`, () => assert.deepEqual(findings, []));
});

describe('families that nobody who writes rules has read', () => {
  it('show no less than when they were last measured, and nothing that should not be raised', () => {
    const all = casesIn('unseen').map(compare);
    assert.equal(all.flatMap(({ wrong }) => wrong).length, 0);
    assert.ok(all.reduce((sum, { right }) => sum + right, 0) >= UNSEEN_RIGHT);
  });
});

describe('facts of a record', () => {
  const records = [...casesIn('flagged')].flatMap(({ folder: path, texts }) =>
    [...texts].map(([file, text]) => recordAt(`${path.split('/').at(-1)}/${file}`, text)),
  );

  it('are plain data: written as JSON and read again they show the same, in whatever order they come', () => {
    const again = records.map(({ path, facts }) => ({ path, facts: JSON.parse(JSON.stringify(facts)) })).reverse();
    const found = collect(again, declarations());
    assert.ok(found.length > 10);
    assert.deepEqual(found, collect(records, declarations()));
  });

  it('are small: less than five thousand characters for any of these records, which are of up to a page', () => {
    const longest = Math.max(...records.map(({ facts }) => JSON.stringify(facts).length));
    assert.ok(longest < 5000, `${longest}`);
  });

  it('let a setting switch a rule off for the records that it holds for', () => {
    const quiet = records.map((record) => ({
      ...record,
      rules: { 'action-drift': 'off', 'repeated-wording': 'hint' } as const,
    }));
    const found = collect(quiet, declarations());
    assert.ok(!found.some(({ rule }) => rule === 'action-drift'));
    assert.deepEqual(
      [...new Set(found.filter(({ rule }) => rule === 'repeated-wording').map(({ severity }) => severity))],
      ['hint'],
    );
  });
});
