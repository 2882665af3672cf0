import type { Html } from '../../../pictures/html.ts';
import type { BarRow, Mark } from '../../../pictures/model.ts';
import type { Focus, FocusCount, Overall } from '../overall/model.ts';
import { count } from '../summary.ts';
import { reportPicture } from './picture.ts';

const NAMES: Readonly<Record<FocusCount['who'], string>> = {
  mothers: 'Mothers',
  'other-women': 'Other women',
  fathers: 'Fathers',
  'other-men': 'Other men',
  untold: 'People whose part is not told',
};

const NOTE =
  'A mention is a name, a word such as “Mum”, or “he” or “she” where it is plain who is meant. Who is a woman and who a man is taken from what the records call them, never from a first name. Adults of the families are drawn. People whose part a record does not tell, who may be children or at work, are in the table alone.';

/** Whom the records speak of, and whom they give something to do: women and men side by side. */
export function focusSection({ focus }: Overall): Html | null {
  const { counts } = focus;
  if (counts.every(({ who, records }) => who === 'untold' || records === 0)) return null;
  const rowsOf = (...who: FocusCount['who'][]) => who.map((each) => barRow(counts.find((some) => some.who === each)!));
  return reportPicture({
    id: 'focus',
    title: 'Women and men',
    says: saying(focus),
    note: NOTE,
    chart: {
      kind: 'bars',
      columns: ['Spoken of', 'Given to do'],
      legend: [
        { name: 'how often they are spoken of', mark: 'solid' },
        { name: 'how many actions they are given', mark: 'hatched' },
      ],
      groups: [
        { label: 'Women', rows: rowsOf('mothers', 'other-women') },
        { label: 'Men', rows: rowsOf('fathers', 'other-men') },
      ],
    },
    columns: ['Adults', 'Records that speak of them', 'Spoken of', 'Given to do'],
    rows: counts.map(({ who, records, mentions, actions }) => [NAMES[who], records, mentions, actions]),
  });
}

function barRow({ who, records, mentions, actions }: FocusCount): BarRow<never> {
  return {
    label: NAMES[who],
    detail: `in ${count(records, 'record')}`,
    cells: [cell('solid', mentions, times(mentions)), cell('hatched', actions, things(actions))],
  };
}

function cell(mark: Mark, number: number, says: string) {
  return { parts: [{ mark, count: number, says, place: null }], none: says };
}

function saying({ counts, onlyMother, onlyFather }: Focus): string {
  const sum = (...who: FocusCount['who'][]) =>
    counts
      .filter((each) => who.includes(each.who))
      .reduce((all, { mentions, actions }) => ({ mentions: all.mentions + mentions, actions: all.actions + actions }), {
        mentions: 0,
        actions: 0,
      });
  const [women, men] = [sum('mothers', 'other-women'), sum('fathers', 'other-men')];
  const alone = [
    ...(onlyMother > 0 ? [`${count(onlyMother, 'record')} ${speak(onlyMother)} of a mother and of no father.`] : []),
    ...(onlyFather > 0 ? [`${count(onlyFather, 'record')} ${speak(onlyFather)} of a father and of no mother.`] : []),
  ];
  return [
    `The records speak of women ${times(women.mentions)} and give them ${things(women.actions)} to do;`,
    `of men ${times(men.mentions)}, and give them ${things(men.actions)} to do.`,
    ...alone,
  ].join(' ');
}

const speak = (records: number): string => (records === 1 ? 'speaks' : 'speak');

function times(number: number): string {
  if (number === 0) return 'not once';
  return number === 1 ? 'once' : `${number} times`;
}

function things(number: number): string {
  return number === 0 ? 'nothing' : count(number, 'thing');
}
