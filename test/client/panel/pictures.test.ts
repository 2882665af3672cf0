import assert from 'node:assert/strict';
import type { BarCell, Bars, Picture, Reviewed, Strip } from '../../../client/src/panel/model.ts';
import { panelModel } from '../../../client/src/panel/panelModel.ts';
import { LAST_WORD } from '../../../server/src/lsp/protocol.ts';
import { MINUTES } from '../view/laidOut.ts';
import { invented, laidOut, settled } from './invented.ts';

function pictureOf(reviewed: Reviewed, id: string): Picture {
  return panelModel(reviewed).pictures.find((each) => each.id === id)!;
}

const barsOf = (reviewed: Reviewed, id: string) => pictureOf(reviewed, id).chart as Bars;

const saidOf = ({ parts, none }: BarCell) =>
  parts
    .filter(({ count }) => count > 0)
    .map(({ says }) => says)
    .join(', ') || none;

/** "Leanne: 2 times, 1 thing" for each row of a group. */
const rowsOf = ({ groups }: Bars, label: string) =>
  groups.find((group) => group.label === label)!.rows.map((row) => `${row.label}: ${row.cells.map(saidOf).join(', ')}`);

describe('The picture of women and men', () => {
  it('puts them beside each other, with how often they are spoken of and what they are given to do', () => {
    const chart = barsOf(invented(), 'adults');
    assert.deepEqual(rowsOf(chart, 'Women'), ['Leanne: 2 times, 1 thing']);
    assert.deepEqual(rowsOf(chart, 'Men'), ['Mr Lowther: 3 times, nothing', 'Father: not once, nothing']);
    assert.equal(
      pictureOf(invented(), 'adults').says,
      'The record speaks of women 2 times and gives them 1 thing to do; of men 3 times, and gives them nothing to do.',
    );
  });

  it('keeps the men’s place where the record speaks of none, and guesses nobody into it', async () => {
    const { overview } = await laidOut(MINUTES);
    const alone = invented({
      people: [overview.people.find(({ relation }) => relation === 'partner')!],
      unmentioned: [],
    });
    const chart = barsOf(alone, 'adults');
    assert.match(chart.groups.find(({ label }) => label === 'Men')!.empty!, /as far as the record tells/);
    assert.deepEqual(rowsOf(chart, 'Men'), []);
    assert.equal(rowsOf(chart, 'The record does not tell').length, 1);
    assert.match(
      pictureOf(alone, 'adults').says,
      /of Craig Lowther it does not tell which \(spoken of \d+ times, given nothing\)/,
    );
  });

  it('leads to where each is first spoken of', () => {
    const reviewed = invented();
    const [women] = barsOf(reviewed, 'adults').groups;
    assert.equal(reviewed.wordsAt(women!.rows[0]!.cells[0]!.parts[0]!.place!), 'Leanne');
    assert.deepEqual(women!.rows[0]!.cells[0]!.parts[0]!.place!.start, { line: 4, character: 0 });
  });

  it('says how many actions are for others', () => {
    assert.match(pictureOf(invented(), 'adults').note!, /\b1 action for people at work.* is not shown here\./);
  });
});

describe('The picture of what the questions are about', () => {
  it('counts each under every finding of the review that it belongs to', () => {
    const [group] = barsOf(invented(), 'subjects').groups;
    assert.deepEqual(rowsOf({ groups: [group!] } as unknown as Bars, ''), [
      'Finding 1: none',
      'Finding 2: 1 to settle before circulation',
      'Finding 3: none',
      'Finding 4: 1 to settle before circulation, 1 to think about',
      'None of them: 1 to settle before circulation',
    ]);
    assert.match(pictureOf(invented(), 'subjects').says, /^2 of the 3 open questions are about .* \(Finding 4\)\.$/);
  });
});

describe('The picture of where questions stand', () => {
  it('has the sections from the start of the record to its end, and each question in its own', () => {
    const { sections, stops } = pictureOf(invented(), 'places').chart as Strip;
    assert.deepEqual(
      sections.map(({ label, count }) => `${label}: ${count}`),
      ['Minutes <draft> & "notes": 0', 'Discussion: 2', 'Actions: 1'],
    );
    assert.equal(sections.at(-1)!.end, 1);
    for (const [index, section] of [1, 1, 2].entries())
      assert.ok(stops[index]!.at > sections[section]!.start && stops[index]!.at < sections[section]!.end);
    assert.equal(pictureOf(invented(), 'places').says, '2 of the 3 open questions stand under “Discussion”.');
  });

  it('shows what stands before the first heading, and records without any', () => {
    const { findings } = invented().overview;
    const early = invented({ findings: [{ ...findings[0]!, section: null }, ...findings.slice(1)] });
    assert.equal((pictureOf(early, 'places').chart as Strip).sections[0]!.label, 'Before the first heading');
    const flat = invented({ sections: [], findings: findings.map((each) => ({ ...each, section: null })) });
    assert.equal(pictureOf(flat, 'places').says, 'The record has no headings, and 3 open questions stand in it.');
  });
});

describe('The picture of what actions say', () => {
  it('tells what is said from what is blank and from what is not there', () => {
    assert.deepEqual(rowsOf(barsOf(invented(), 'actions'), ''), [
      'Who: 1 said, 1 not said',
      'By when: 1 still blank, 1 not said',
      'How anybody will know: 2 not said',
    ]);
    assert.equal(
      pictureOf(invented(), 'actions').says,
      'Of 2 actions, 1 says who is to do it, none by when, and none how anybody will know.',
    );
  });
});

describe('Every picture', () => {
  it('says in a sentence what it shows, and has the same as a table', async () => {
    for (const { id, says, table } of panelModel(await laidOut(MINUTES)).pictures) {
      assert.match(says, /^[A-Z0-9].*\.$/, id);
      assert.ok(table.rows.length > 0 && table.rows.every((row) => row.length === table.columns.length), id);
    }
  });

  it('says that there is nothing to draw where nothing is open, and leaves the last word to the check', () => {
    const { status, pictures } = panelModel(settled());
    assert.equal(status, LAST_WORD);
    for (const { chart, says } of pictures) {
      assert.equal(chart, null);
      assert.match(says, /no question|nothing|no adult/i);
    }
  });

  it('holds words of the record only where they are asked for', async () => {
    const written = async (withWords: boolean) => JSON.stringify(panelModel(await laidOut(MINUTES, withWords)));
    for (const words of ['engaged well with services', 'Ask the police for checks', 'The answer is on file']) {
      assert.ok(!(await written(false)).includes(words), words);
      assert.ok((await written(true)).includes(words), words);
    }
  });
});
