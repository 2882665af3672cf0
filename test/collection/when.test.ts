import assert from 'node:assert/strict';
import { collect } from '../../server/src/engine/collection/collect.ts';
import { dayOf } from '../../server/src/engine/collection/days.ts';
import { declarations, recordAt } from '../cases/cases.ts';

/** What is said of the other places, where these records are compared. */
function otherPlaces(records: Readonly<Record<string, string>>): string[] {
  const read = Object.entries(records).map(([name, text]) => recordAt(`ama/${name}`, text));
  return collect(read, declarations()).flatMap(({ related }) => related.map(({ message }) => message));
}

describe('when something was told', () => {
  const letter = `Paediatric letter
Date: 4 February 2025
Ama Boateng, 3 years. Bruise of 3 cm on her left thigh. Mother says that she fell off the slide at the park on Saturday.
`;
  const log = (first: string, second: string) => `Ama Boateng - health visitor's running record

${first} Clinic. Weight on the 25th centile.

${second} Clinic. Bruise of 3 cm on her left thigh. Mother says that the dog knocked her over on Saturday.
`;

  it('is the day of the entry of a log, and not that of the log’s first', () =>
    assert.deepEqual(otherPlaces({ 'hv.txt': log('06.01.25', '03.02.25'), 'letter.txt': letter }), [
      'The account on 3 February 2025',
    ]));

  it('is told without a year where nothing gives one', () =>
    assert.deepEqual(otherPlaces({ 'hv.txt': log('6 Jan', '3 Feb'), 'letter.txt': letter }), [
      'The account on 3 February',
    ]));

  it('is not the day on which a child was born', () => {
    const discharge = 'Community midwifery, discharge\n\nBaby: Ama, b. 8.12.24, term\nVisit day 10, 18.12.24\n';
    assert.equal(recordAt('ama/discharge.txt', discharge).facts.date?.day, dayOf(2024, 12, 18));
  });

  it('is the file’s name where a record has no date', () =>
    assert.deepEqual(
      otherPlaces({
        'hv.txt': 'Ama Boateng, 3. Burn on her left hand. Mother says that she touched the iron.\n',
        'letter.txt': letter.replace(
          /Bruise.*/,
          'Burn on her left hand. Mother says that she pulled a mug of tea over it.',
        ),
      }),
      ['The account in hv.txt'],
    ));
});
