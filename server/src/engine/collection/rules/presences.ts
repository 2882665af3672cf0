import type { PresenceFact } from '../../types.ts';
import { when } from '../case.ts';
import type { CollectionMatch } from '../match.ts';
import type { Adults } from './adults.ts';
import { placeIn, relatedTo, type Told } from './injuries.ts';

type Presence = Told<PresenceFact>;

/** The latest that is said of who was there when a child was hurt and that cannot be right together with another record. */
export function presencesThatDiffer(injury: readonly Presence[], adults: Adults): CollectionMatch | undefined {
  const keys = new Map(injury.map((one) => [one, adults.keyOf(one.record, one.fact.who)]));
  const known = injury.filter((one) => keys.get(one) !== null);
  const differ = (one: Presence, other: Presence) => {
    if (one.record === other.record) return false;
    const isSame = keys.get(one) === keys.get(other);
    return isSame ? cannotBoth(one, other) : isLeftOut(one, other) || isLeftOut(other, one);
  };
  const last = known.findLast((one, i) => known.slice(0, i).some((other) => differ(one, other)));
  if (!last) return undefined;
  const others = known.filter((one) => known.indexOf(one) < known.indexOf(last) && differ(last, one));
  const rest = known.filter(
    (one) => one !== last && !others.includes(one) && known.some((other) => differ(one, other)),
  );
  const isOnly = last.fact.says === 'only' && others.every((one) => keys.get(one) !== keys.get(last));
  const about = isOnly ? others.at(-1)! : last;
  const isThere = !isOnly && last.fact.says !== 'away' && last.fact.says !== 'elsewhere';
  return {
    record: last.record,
    span: last.fact.span,
    says: isThere ? 'wasThere' : 'wasAway',
    values: {
      adult: adults.nameOf(keys.get(about)!, about.fact.who),
      place: placeIn(last.fact),
      when: when(others.at(-1)!.record, others.at(-1)!.fact.span),
    },
    related: relatedTo(last, [...others, ...rest]),
  };
}

/** Of one person: with the child and out of the house, or seeing it from another room. */
function cannotBoth({ fact: one }: Presence, { fact: other }: Presence): boolean {
  const [a, b] = [one.says, other.says];
  if ((a === 'away') !== (b === 'away')) return true;
  return (a === 'saw' && b === 'elsewhere') || (a === 'elsewhere' && b === 'saw');
}

/** Somebody else is said to have been there where only one is said to have been. */
function isLeftOut({ fact: only }: Presence, { fact: other }: Presence): boolean {
  return only.says === 'only' && other.says !== 'away' && other.says !== 'only';
}
