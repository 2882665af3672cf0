import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pictureOf } from './support/pictures.ts';
import { lintSample, samplesIn } from './support/samples.ts';

const snapshots = fileURLToPath(new URL('records/snapshots', import.meta.url));
const isUpdate = Boolean(process.env.UPDATE_SNAPSHOTS);
const flagged = samplesIn('records/flagged');
const clean = samplesIn('records/clean');
const fileOf = (name: string) => `${basename(name)}.snap`;

/** Whole records, as practitioners write them; all invented. */
describe('records in which nothing is to be asked', () => {
  for (const { name, document } of clean) {
    it(`${name} raises nothing`, () => {
      const { findings, failures } = lintSample(document);
      assert.deepEqual(failures, []);
      assert.deepEqual(
        findings.map(({ rule, severity, text }) => `${severity} ${rule}: ${text}`),
        [],
      );
    });
  }
});

describe('records with wording to think about again', () => {
  before(() => {
    if (!isUpdate) return;
    rmSync(snapshots, { recursive: true, force: true });
    mkdirSync(snapshots, { recursive: true });
  });

  for (const { name, document } of flagged) {
    it(`${name} raises what its snapshot shows`, () => {
      const result = lintSample(document);
      assert.deepEqual(result.failures, []);
      const picture = pictureOf(document.text, result);
      const file = join(snapshots, fileOf(name));
      if (isUpdate) writeFileSync(file, picture);
      const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
      assert.equal(picture, kept, 'What is found has changed. Where the change is right: npm run snapshots');
    });
  }

  it('has no snapshot whose record is gone', () => {
    assert.deepEqual(readdirSync(snapshots).sort(), flagged.map(({ name }) => fileOf(name)).sort());
  });

  it('covers every kind of record, twenty records and more together with the others', () => {
    const kinds = new Set(flagged.map(({ document }) => lintSample(document).kind));
    assert.deepEqual([...kinds].sort(), ['assessment', 'minutes', 'note', 'plan', 'referral']);
    assert.ok(flagged.length + clean.length >= 20);
  });
});
