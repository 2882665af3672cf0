import type { Dictionaries } from '../../engine/linter.ts';
import type { RuleSummary } from '../../engine/types.ts';

interface Named {
  readonly name: string;
  readonly about: string;
}

/** The names that a team's files may use. */
export interface TeamNames {
  readonly rules: readonly Pick<RuleSummary, 'id' | 'title'>[];
  /** Lists of words. */
  readonly lists: readonly Named[];
  /** What may stand between < and >: lists, kinds of people, shapes of words. */
  readonly classes: readonly Named[];
}

const KINDS: readonly Named[] = [
  { name: 'person', about: 'Anybody.' },
  { name: 'family', about: 'Anybody but professionals.' },
  { name: 'adult', about: 'An adult of the family or a stranger, also as a name or pronoun.' },
  { name: 'kin', about: 'Mum, her uncle.' },
  { name: 'name', about: 'Dean, Ms Hart.' },
  { name: 'child', about: 'The twins.' },
  { name: 'professional', about: 'The health visitor, the school.' },
  { name: 'collective', about: 'Parents, the family.' },
  { name: 'stranger', about: 'A man, a friend.' },
  { name: 'pronoun', about: 'She, them.' },
  { name: 'number', about: '3, three.' },
  { name: 'times', about: 'x3.' },
  { name: 'date', about: '4/6.' },
  { name: 'time', about: '3.15pm.' },
  { name: 'year', about: '2024.' },
  { name: 'ordinal', about: '4th.' },
  { name: 'percentage', about: '40%.' },
  { name: 'measure', about: '9.2kg, £40.' },
  { name: 'capitalised', about: 'A word with a capital.' },
];

/** How many entries of a list are shown, and how long they may be together in UTF-16 units. */
const SHOWN = 6;
const LONGEST = 160;

export function namesIn(dictionaries: Dictionaries, rules: readonly RuleSummary[]): TeamNames {
  const lists = Object.values(dictionaries.lexicon).flatMap((file) =>
    Object.entries(file as Record<string, readonly string[]>).map(([name, entries]) => ({
      name,
      about: told(entries),
    })),
  );
  const byName = [...new Map(lists.map((list) => [list.name, list])).values()];
  return { rules, lists: byName, classes: [...KINDS, ...byName] };
}

function told(entries: readonly string[]): string {
  const some = entries.slice(0, SHOWN).join(', ');
  const short = some.length > LONGEST ? `${some.slice(0, LONGEST)} …` : some;
  return `A list of ${entries.length}: ${short}${entries.length > SHOWN ? ', and more' : ''}.`;
}
