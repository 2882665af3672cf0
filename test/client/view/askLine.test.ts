import assert from 'node:assert/strict';
import { askLine, lineBreak } from '../../../client/src/view/askLine.ts';
import { peopleRows } from '../../../client/src/view/peopleRows.ts';
import { everyRow, layOut, MINUTES } from './laidOut.ts';

/** The record after a line about somebody was put into it, as the view would. */
async function afterAsking(text: string, label: string): Promise<string> {
  const { overview, wordsAt } = await layOut(text);
  const asking = everyRow(peopleRows(overview, wordsAt)).find((row) => row.label === label)!.subject!.ask!;
  const lines = text.split('\n');
  const before = lines[asking.at.line]!;
  assert.equal(before.length, asking.at.character, 'the place is the end of a line');
  lines[asking.at.line] = before + lineBreak(before, true) + askLine(asking);
  return lines.join('\n');
}

const rulesIn = async (text: string) => (await layOut(text)).overview.findings.map(({ rule }) => rule);

describe('A line about somebody', () => {
  it('has a blank for each thing that is not said, and nothing that is not known', () => {
    assert.equal(
      askLine({ name: 'Craig Lowther', about: ['lives', 'alone'] }),
      'Craig Lowther: lives at [address]; alone with the child: [when, or not known].',
    );
  });

  it('stands by itself: an item below an item, a paragraph below a table', () => {
    assert.equal(lineBreak('- Mother: Leanne', true), '\n- ');
    assert.equal(lineBreak('  * Mother: Leanne', false), '\n  * ');
    assert.equal(lineBreak('| Craig | 28 March |', false), '\n\n');
    assert.equal(lineBreak('He left.', true), '\n\n');
    assert.equal(lineBreak('Mother: Leanne', false), '\n');
    assert.equal(lineBreak('', true), '');
  });

  it('is put at the end of the family', async () => {
    const text = await afterAsking(MINUTES, 'Father');
    assert.match(text, /Craig Lowther\n- Father: \[name, or not known\]; lives at \[address\];.*\n\n## Discussion/);
  });

  for (const label of ['Craig Lowther', 'Father', 'Yusuf Haddow'])
    it(`raises nothing about ${label} but that its blanks are open`, async () => {
      const known = await rulesIn(MINUTES);
      const after = await rulesIn(await afterAsking(MINUTES, label));
      const added = after.filter((rule) => !known.includes(rule));
      assert.deepEqual(added, []);
      assert.ok(after.filter((rule) => rule === 'unfilled-placeholder').length > 1);
    });
});
