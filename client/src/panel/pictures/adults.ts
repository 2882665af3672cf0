import type { OverviewPerson, OverviewUnmentioned, RecordOverview } from '../../../../server/src/lsp/protocol.ts';
import { count, lineOf, type Place } from '../../view/row.ts';
import { type Gender, genderOf } from '../gender.ts';
import type { BarGroup, BarRow, Picture, TableCell } from '../model.ts';
import { firstOf } from './firstOf.ts';

/** An adult of the family, or a parent of whom there is nothing to count. */
interface Adult {
  readonly label: string;
  readonly detail: string;
  readonly gender: Gender | null;
  readonly mentions: readonly Place[];
  readonly actions: readonly Place[];
}

const GROUPS: readonly { readonly gender: Gender | null; readonly label: string; readonly empty?: string }[] = [
  { gender: 'woman', label: 'Women', empty: 'Nobody, as far as the record tells.' },
  { gender: 'man', label: 'Men', empty: 'Nobody, as far as the record tells.' },
  { gender: null, label: 'The record does not tell' },
];

/** Who of the family is spoken of how often, and who is given how much to do: women and men beside each other. */
export function adultsPicture({ people, unmentioned, actions }: RecordOverview): Picture {
  const inLife = people.filter(({ part, inPassing }) => part === 'adult' && !inPassing);
  const adults = [...inLife.map((person) => adultOf(person, actions)), ...unmentioned.map(missingParent)];
  const groups = GROUPS.map((group) => ({ ...group, adults: adults.filter(({ gender }) => gender === group.gender) }));
  const shown = groups.filter(({ gender, adults: these }) => gender !== null || these.length > 0);
  const others = actions.filter((action) => !inLife.some(({ id }) => action.people.includes(id))).length;
  return {
    id: 'adults',
    title: 'Women and men',
    says: saying(groups.map((group) => group.adults)),
    note: [
      'A mention is a name, a word such as “Mum”, or “he” or “she” where it is plain who is meant.',
      'Who is a woman and who a man is taken from what the record calls them, never from a first name.',
      others > 0
        ? `${count(others, 'action')} for people at work, for others or for nobody named ${others === 1 ? 'is' : 'are'} not shown here.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
    chart: adults.length === 0 ? null : { ...CHART, groups: shown.map((group) => barGroup(group)) },
    table: {
      columns: ['Adult', 'Group', 'Part', 'Spoken of', 'Given to do', 'First mention'],
      rows: groups.flatMap(({ label, adults: these }) => these.map((adult) => tableRow(adult, label))),
    },
  };
}

const CHART = {
  kind: 'bars',
  columns: ['Spoken of', 'Given to do'],
  legend: [
    { name: 'how often they are spoken of', mark: 'solid' },
    { name: 'how many actions they are given', mark: 'hatched' },
  ],
} as const;

function adultOf(person: OverviewPerson, actions: RecordOverview['actions']): Adult {
  const { id, label, relation, forms } = person;
  return {
    label,
    detail: relation && !label.toLowerCase().includes(relation) ? relation : '',
    gender: genderOf(person),
    mentions: forms.flatMap(({ mentions }) => mentions),
    actions: actions.filter(({ people }) => people.includes(id)).map(({ what }) => what),
  };
}

function missingParent({ relation, among }: OverviewUnmentioned): Adult {
  const isMother = relation === 'mother';
  return {
    label: isMother ? 'Mother' : 'Father',
    detail: among ? 'only mentioned among others' : 'not mentioned',
    gender: isMother ? 'woman' : 'man',
    mentions: [],
    actions: [],
  };
}

function barGroup({ label, empty, adults }: { label: string; empty?: string; adults: readonly Adult[] }): BarGroup {
  return { label, ...(empty ? { empty } : {}), rows: adults.map(barRow) };
}

function barRow({ label, detail, mentions, actions }: Adult): BarRow {
  return {
    ...{ label, detail },
    cells: [
      { parts: [{ mark: 'solid', says: times(mentions.length), ...firstOf(mentions) }], none: times(0) },
      { parts: [{ mark: 'hatched', says: things(actions.length), ...firstOf(actions) }], none: things(0) },
    ],
  };
}

function tableRow({ label, detail, mentions, actions }: Adult, group: string): TableCell[] {
  const { place } = firstOf(mentions);
  const first = place ? { words: lineOf(place), place } : 'none';
  return [label, group, detail, String(mentions.length), String(actions.length), first];
}

/** "The record speaks of women 6 times and gives them 1 thing to do; of men 3 times, and gives them nothing to do." */
function saying([women = [], men = [], untold = []]: readonly (readonly Adult[])[]): string {
  if ([...women, ...men, ...untold].length === 0) return 'This record speaks of no adult of the family.';
  const mentioned = (adults: readonly Adult[]) => times(adults.flatMap(({ mentions }) => mentions).length);
  const given = (adults: readonly Adult[]) => things(adults.flatMap(({ actions }) => actions).length);
  const who = untold.length === 1 ? untold[0]!.label : `${untold.length} adults`;
  const rest =
    untold.length === 0
      ? ''
      : `; of ${who} it does not tell which (spoken of ${mentioned(untold)}, given ${given(untold)})`;
  return `The record speaks of women ${mentioned(women)} and gives them ${given(women)} to do; of men ${mentioned(men)}, and gives them ${given(men)} to do${rest}.`;
}

function times(number: number): string {
  if (number === 0) return 'not once';
  return number === 1 ? 'once' : `${number} times`;
}

const things = (number: number): string => (number === 0 ? 'nothing' : count(number, 'thing'));
