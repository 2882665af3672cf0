import type { OverviewPerson, OverviewUnmentioned, RecordOverview } from '../../../../server/src/lsp/protocol.ts';
import { type Gender, genderOf } from '../../../../server/src/pictures/gender.ts';
import * as l10n from '../../l10n.ts';
import { type Place, type WordsAt, whereIs } from '../../view/row.ts';
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
  { gender: 'woman', label: l10n.t('Women'), empty: l10n.t('Nobody, as far as the record tells.') },
  { gender: 'man', label: l10n.t('Men'), empty: l10n.t('Nobody, as far as the record tells.') },
  { gender: null, label: l10n.t('The record does not tell') },
];

/** Who of the family is spoken of how often, and who is given how much to do: women and men beside each other. */
export function adultsPicture({ people, unmentioned, actions }: RecordOverview, wordsAt?: WordsAt): Picture {
  const inLife = people.filter(({ part, inPassing }) => part === 'adult' && !inPassing);
  const adults = [...inLife.map((person) => adultOf(person, actions)), ...unmentioned.map(missingParent)];
  const groups = GROUPS.map((group) => ({ ...group, adults: adults.filter(({ gender }) => gender === group.gender) }));
  const shown = groups.filter(({ gender, adults: these }) => gender !== null || these.length > 0);
  const others = actions.filter((action) => !inLife.some(({ id }) => action.people.includes(id))).length;
  return {
    id: 'adults',
    title: l10n.t('Women and men'),
    says: saying(groups.map((group) => group.adults)),
    note: [
      l10n.t('A mention is a name, a word such as “Mum”, or “he” or “she” where it is plain who is meant.'),
      l10n.t('Who is a woman and who a man is taken from what the record calls them, never from a first name.'),
      otherActions(others),
    ]
      .filter(Boolean)
      .join(' '),
    chart: adults.length === 0 ? null : { ...CHART, groups: shown.map((group) => barGroup(group)) },
    table: {
      columns: [
        l10n.t('Adult'),
        l10n.t('Group'),
        l10n.t('Part'),
        l10n.t('Spoken of'),
        l10n.t('Given to do'),
        l10n.t('First mention'),
      ],
      rows: groups.flatMap(({ label, adults: these }) => these.map((adult) => tableRow(adult, label, wordsAt))),
    },
  };
}

const CHART = {
  kind: 'bars',
  columns: [l10n.t('Spoken of'), l10n.t('Given to do')],
  legend: [
    { name: l10n.t('how often they are spoken of'), mark: 'solid' },
    { name: l10n.t('how many actions they are given'), mark: 'hatched' },
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
    label: isMother ? l10n.t('Mother') : l10n.t('Father'),
    detail: among ? l10n.t('only mentioned among others') : l10n.t('not mentioned'),
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

function tableRow({ label, detail, mentions, actions }: Adult, group: string, wordsAt?: WordsAt): TableCell[] {
  const { place } = firstOf(mentions);
  const first = place ? { words: whereIs(place, wordsAt), place } : l10n.t('none');
  return [label, group, detail, String(mentions.length), String(actions.length), first];
}

/** "The record speaks of women 6 times and gives them 1 thing to do; of men 3 times, and gives them nothing to do." */
function saying([women = [], men = [], untold = []]: readonly (readonly Adult[])[]): string {
  if ([...women, ...men, ...untold].length === 0) return l10n.t('This record speaks of no adult of the family.');
  const mentioned = (adults: readonly Adult[]) => times(adults.flatMap(({ mentions }) => mentions).length);
  const given = (adults: readonly Adult[]) => things(adults.flatMap(({ actions }) => actions).length);
  const known = [mentioned(women), given(women), mentioned(men), given(men)];
  if (untold.length === 0)
    return l10n.t(
      'The record speaks of women {0} and gives them {1} to do; of men {2}, and gives them {3} to do.',
      ...known,
    );
  const who = untold.length === 1 ? untold[0]!.label : l10n.t('{0} adults', untold.length);
  return l10n.t(
    'The record speaks of women {0} and gives them {1} to do; of men {2}, and gives them {3} to do; of {4} it does not tell which (spoken of {5}, given {6}).',
    ...known,
    who,
    mentioned(untold),
    given(untold),
  );
}

function times(number: number): string {
  if (number === 0) return l10n.t('not once');
  return number === 1 ? l10n.t('once') : l10n.t('{0} times', number);
}

function things(number: number): string {
  if (number === 0) return l10n.t('nothing');
  return number === 1 ? l10n.t('1 thing') : l10n.t('{0} things', number);
}

function otherActions(number: number): string {
  if (number === 0) return '';
  return number === 1
    ? l10n.t('1 action for people at work, for others or for nobody named is not shown here.')
    : l10n.t('{0} actions for people at work, for others or for nobody named are not shown here.', number);
}
