import assert from 'node:assert/strict';
import { dateIn, inWords } from '../../server/src/engine/collection/days.ts';

describe('dates of records', () => {
  for (const [written, meant] of [
    ['Date: Tuesday 5 March 2024', '5 March 2024'],
    ['13/8/24', '13 August 2024'],
    ['27.08.24, 2.00-3.20', '27 August 2024'],
    ['2024-03-05 core group.md', '5 March 2024'],
    ['20240305_minutes.docx', '5 March 2024'],
    ['3rd of Sept 2023', '3 September 2023'],
    ['Date of plan: June 2023', '1 June 2023'],
    ['29 February 2024', '29 February 2024'],
  ] as const)
    it(`${written} is ${meant}`, () => assert.equal(inWords(dateIn(written)!), meant));

  for (const written of ['NHS 943 476 5919', '31/02/2024', '29 February 2023', 'Flat 12/3', '4.30pm'])
    it(`${written} is none`, () => assert.equal(dateIn(written), null));
});
