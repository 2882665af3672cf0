import assert from 'node:assert/strict';
import { familiesOf } from '../../server/src/engine/collection/groups.ts';
import { keysOf } from '../../server/src/engine/collection/keys.ts';
import { recordAt } from '../cases/cases.ts';

/** The records that are taken for one family, by their names. */
function families(records: Readonly<Record<string, string>>): string[][] {
  const paths = Object.keys(records);
  const keys = paths.map((path) => keysOf(recordAt(path, records[path]!)));
  return familiesOf(keys).map((places) => places.map((place) => paths[place]!));
}

const about = (...children: string[]) =>
  `Core group minutes\nChildren: ${children.join(', ')}\nDate: 3 May 2024\n\nThey were in school.\n`;

describe('which records are about one family', () => {
  it('a child of the same name in one folder', () => {
    assert.deepEqual(families({ 'a/1.txt': about('Kofi Danso (6)'), 'a/2.txt': about('Kofi Danso (7)') }), [
      ['a/1.txt', 'a/2.txt'],
    ]);
  });

  it('never a first name alone', () => {
    assert.equal(families({ 'a/1.txt': about('Kofi Danso (6)'), 'a/2.txt': about('Kofi Mensah (6)') }).length, 2);
    assert.equal(families({ 'a/1.txt': about('Kofi Danso (6)'), 'b/2.txt': about('Kofi (6)') }).length, 2);
  });

  it('one full name in two folders is not enough, two are', () => {
    assert.equal(families({ 'a/1.txt': about('Kofi Danso (6)'), 'b/2.txt': about('Kofi Danso (6)') }).length, 2);
    const both = about('Kofi Danso (6)', 'Ama Danso (3)');
    assert.equal(families({ 'a/1.txt': both, 'b/2.txt': both }).length, 1);
  });

  it('a folder of a family that another folder begins, which is read to its end', () => {
    const both = about('Kofi Danso (6)', 'Ama Danso (3)');
    const records = {
      'a/1.txt': both,
      'b/2.txt': both,
      'b/3.txt': about('Kofi Danso (6)'),
      'b/4.txt': about('Ama (3)', 'Kofi (6)'),
    };
    assert.deepEqual(families(records), [Object.keys(records)]);
  });

  it('front matter decides, wherever the records lie, and keeps two cases apart', () => {
    const named = (name: string) => `---\ncase: ${name}\n---\n${about('Kofi Danso (6)')}`;
    assert.equal(families({ 'a/1.txt': named('K1'), 'b/2.txt': named('K1') }).length, 1);
    assert.equal(families({ 'a/1.txt': named('K1'), 'a/2.txt': named('K2') }).length, 2);
  });

  it('a record that names nobody goes with the only family of its folder, and with none of several', () => {
    const nobody = 'Telephone call\n\nThe school rang back about the meeting.\n';
    assert.equal(families({ 'a/1.txt': about('Kofi Danso (6)'), 'a/2.txt': nobody }).length, 1);
    assert.equal(
      families({ 'a/1.txt': about('Kofi Danso (6)'), 'a/2.txt': about('Ama Osei (5)'), 'a/3.txt': nobody }).length,
      3,
    );
  });

  it('a child whom only another record of the folder shows to be one', () => {
    const visit = 'Visit, 20 May 2024\n\nKofi was on the sofa with Abena. The kitchen was warm.\n';
    assert.equal(
      families({ 'a/1.txt': `${about('Kofi (6)')}Abena Danso (mother) rang the school.\n`, 'a/2.txt': visit }).length,
      1,
    );
  });

  it('either half of a double surname', () => {
    assert.equal(families({ 'a/1.txt': about('Kofi Danso-Hale (6)'), 'a/2.txt': about('Kofi Danso (6)') }).length, 1);
  });

  it('two families in one folder whose children and mothers have the same first names', () => {
    const of = (surname: string) =>
      `${about(`Kofi ${surname} (6)`)}Present: Abena ${surname} (mother)\nAbena ${surname} took Kofi to the dentist.\n`;
    const found = families({
      'a/1.txt': of('Danso'),
      'a/2.txt': of('Mensah'),
      'a/3.txt': of('Danso'),
      'a/4.txt': of('Mensah'),
    });
    assert.deepEqual(found, [
      ['a/1.txt', 'a/3.txt'],
      ['a/2.txt', 'a/4.txt'],
    ]);
  });

  it('all that is in a folder where no child is named', () => {
    const call = 'Telephone call\n\nThe school rang back about the meeting.\n';
    assert.equal(families({ 'a/1.txt': call, 'a/2.txt': call }).length, 1);
  });
});
