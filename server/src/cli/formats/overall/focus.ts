import type { PersonResult } from '../../../engine/types.ts';
import { genderOf } from '../../../pictures/gender.ts';
import { isInPassing } from '../../../pictures/inPassing.ts';
import type { FileResult } from '../../result.ts';
import { FOCUSES, type Focus, type FocusCount } from './model.ts';

/** Counts whom records speak of among the adults of a family and whom they give something to do, as the records pass. */
export interface FocusCounter {
  /** @param result with its people and actions */
  add(result: Pick<FileResult, 'people' | 'actions'>): void;
  readonly focus: Focus;
}

export function createFocus(): FocusCounter {
  const counts = new Map<FocusCount['who'], FocusCount>();
  let [onlyMother, onlyFather] = [0, 0];
  return {
    add({ people = [], actions = [] }) {
      const adults = people.filter((person) => person.part === 'adult' && !isInPassing(person));
      const speaksOf = (relation: PersonResult['relation']) => adults.some((adult) => adult.relation === relation);
      if (speaksOf('mother') && !speaksOf('father')) onlyMother += 1;
      if (speaksOf('father') && !speaksOf('mother')) onlyFather += 1;
      for (const who of FOCUSES) {
        const these = adults.filter((adult) => whoIs(adult) === who);
        if (these.length === 0) continue;
        const { records, mentions, actions: given } = counts.get(who) ?? { records: 0, mentions: 0, actions: 0 };
        const ids = new Set(these.map(({ id }) => id));
        counts.set(who, {
          who,
          records: records + 1,
          mentions: mentions + these.reduce((sum, adult) => sum + mentionsOf(adult), 0),
          actions: given + actions.filter(({ people: owners }) => owners.some((id) => ids.has(id))).length,
        });
      }
    },
    get focus() {
      const all = FOCUSES.map((who) => counts.get(who) ?? { who, records: 0, mentions: 0, actions: 0 });
      return { counts: all, onlyMother, onlyFather };
    },
  };
}

function whoIs(adult: PersonResult): FocusCount['who'] {
  if (adult.relation === 'mother') return 'mothers';
  if (adult.relation === 'father') return 'fathers';
  const gender = genderOf(adult);
  if (gender === null) return 'untold';
  return gender === 'woman' ? 'other-women' : 'other-men';
}

const mentionsOf = ({ forms }: PersonResult): number => forms.reduce((sum, { mentions }) => sum + mentions.length, 0);
