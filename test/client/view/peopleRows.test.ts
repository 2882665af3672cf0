import assert from 'node:assert/strict';
import { peopleRows } from '../../../client/src/view/peopleRows.ts';
import { LEFT_BLANK, NOT_SAID, SAID } from '../../../client/src/view/row.ts';
import { everyRow, type LaidOut, layOut, MINUTES, rowAt } from './laidOut.ts';

describe('The list of the people of a record', () => {
  let minutes: LaidOut;
  let rows: ReturnType<typeof peopleRows>;

  before(async () => {
    minutes = await layOut(MINUTES);
    rows = peopleRows(minutes.overview, minutes.wordsAt);
  });

  it('has children, adults and, folded in, who is there for work', () => {
    assert.deepEqual(
      rows.map(({ label, description, unfolded }) => [label, description, unfolded]),
      [
        ['Children', '2', true],
        ['Adults', '2', true],
        ['Professionals', '1', false],
      ],
    );
    assert.ok(rowAt(rows, 'Professionals', 'Ruth Okoro', 'Mentioned').rows!.length > 1);
  });

  it('shows what is said of an adult where it is said, and what is not said as a gap', () => {
    const nights = rowAt(rows, 'Adults', 'Craig Lowther', 'Nights');
    assert.equal(minutes.wordsAt(nights.place!), 'Craig stays most weekends.');
    assert.deepEqual(nights.icon, SAID);
    const alone = rowAt(rows, 'Adults', 'Craig Lowther', 'Alone with the child');
    assert.deepEqual([alone.description, alone.icon], ['not said', NOT_SAID]);
    assert.deepEqual(alone.subject!.ask!.about, ['alone']);
  });

  it('lists every sentence where there are several', () => {
    assert.deepEqual(
      rowAt(rows, 'Adults', 'Craig Lowther', 'Nights').rows?.map(({ label }) => label),
      ['Craig stays most weekends.', 'Craig stays overnight on Fridays.'],
    );
  });

  it('says what an adult is to the child, and how much is not said', () => {
    const { description, subject } = rowAt(rows, 'Adults', 'Craig Lowther');
    assert.match(description!, /^partner · \d not said$/);
    assert.ok(subject!.ask!.about.length > 1);
  });

  it('shows each child for themselves: last seen, alone, own words', () => {
    assert.equal(rowAt(rows, 'Children', 'Amira Haddow', 'Last seen').description, '4 March');
    assert.equal(rowAt(rows, 'Children', 'Amira Haddow', 'Seen alone').description, '4 March');
    assert.equal(rowAt(rows, 'Children', 'Amira Haddow', 'Own words').description, 'not said');
    assert.equal(rowAt(rows, 'Children', 'Yusuf Haddow').description, 'not said: seen, alone, own words');
    assert.equal(rowAt(rows, 'Children', 'Yusuf Haddow', 'Last seen').place, undefined);
  });

  it('lets what is said of "the children" stand for none of them', () => {
    const together = rowAt(rows, 'Children', 'Children not told apart');
    assert.deepEqual(
      together.rows!.map(({ label }) => label),
      ['The children were seen at home.'],
    );
  });

  it('has a line for a father whom the record never mentions, that leads nowhere and can be asked about', () => {
    const father = rowAt(rows, 'Adults', 'Father');
    assert.equal(father.description, 'not mentioned');
    assert.equal(father.place, undefined);
    assert.equal(father.context, 'ask');
  });

  it('leads to every mention, in the order of the record', () => {
    const mentions = rowAt(rows, 'Adults', 'Craig Lowther', 'Mentioned').rows!;
    const lines = mentions.map(({ place }) => place!.start.line);
    assert.deepEqual(
      lines,
      lines.toSorted((one, other) => one - other),
    );
    assert.ok(mentions.every(({ place, label }) => minutes.wordsAt(place!) === label));
  });

  it('asks nothing about who is told of in passing, and lists them apart', async () => {
    const more = await layOut(`${MINUTES}\nA neighbour rang the police. An unknown man was asleep upstairs.\n`);
    const all = peopleRows(more.overview, more.wordsAt);
    const neighbour = rowAt(all, 'Others mentioned', 'A neighbour');
    assert.deepEqual([neighbour.context, neighbour.rows!.map(({ label }) => label)], [undefined, ['Mentioned']]);
    assert.equal(rowAt(all, 'Adults', 'An unknown man').context, 'ask');
  });

  it('leads to where a child is shown when nobody says that they were seen', async () => {
    const more = await layOut(MINUTES.replace('Craig stays most', 'Yusuf was asleep on the sofa. Craig stays most'));
    const seen = rowAt(peopleRows(more.overview, more.wordsAt), 'Children', 'Yusuf Haddow', 'Last seen');
    assert.equal(seen.description, 'not said, but shown in line 12');
    assert.equal(more.wordsAt(seen.place!), 'Yusuf was asleep on the sofa.');
  });

  it('does not take a blank for an answer', async () => {
    const asked = await layOut(`${MINUTES}\nCraig Lowther lives at [address].\n`);
    const lives = rowAt(peopleRows(asked.overview, asked.wordsAt), 'Adults', 'Craig Lowther', 'Where they live');
    assert.deepEqual(lives.icon, LEFT_BLANK);
  });

  it('tells every row from every other', () => {
    const ids = everyRow(rows).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });
});
