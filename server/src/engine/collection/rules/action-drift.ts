import type { ActionFact } from '../../types.ts';
import { areDated, type Case, type CaseEntry, daysBetween, when } from '../case.ts';
import type { CollectionMatch } from '../match.ts';

interface Agreed {
  readonly record: CaseEntry;
  readonly action: ActionFact;
}

/** Meetings of one week belong together: what is set twice then has not come back. */
const SHORTEST = 10;
/** From this many meetings on it is plain that an action is not getting done. */
const PLAIN = 3;

/**
 * The same action in meeting after meeting, up to the last one, where none of the records tells of an outcome or of a
 * reason to change it. Who is to do what to whom is compared, not the words.
 */
export function actionDrift(family: Case): CollectionMatch[] {
  const meetings = family.records.filter(({ facts }) => facts.actions.length > 0);
  let open: Agreed[][] = [];
  for (const record of meetings) {
    const unclaimed = new Set(open);
    const next: Agreed[][] = [];
    for (const action of record.facts.actions.filter(({ isStanding }) => !isStanding)) {
      const isOver = action.outcome === 'done' || action.outcome === 'changed';
      const earlier = [...unclaimed].find((thread) => thread.some((one) => isSame(one, { record, action })));
      if (earlier) unclaimed.delete(earlier);
      next.push([...(isOver ? [] : (earlier ?? [])), { record, action }]);
    }
    open = next;
  }
  return open.filter(isLongEnough).map(matchOf);

  function isSame(one: Agreed, other: Agreed): boolean {
    const [a, b] = [peopleOf(one), peopleOf(other)];
    if (a.children.length > 0 && b.children.length > 0 && !meet(a.children, b.children)) return false;
    const ownersMeet = meet(a.owners, b.owners);
    const areOthers = a.owners.length > 0 && b.owners.length > 0 && !ownersMeet;
    const terms = sharedBy(a.terms, b.terms);
    const people = sharedBy(a.about, b.about);
    const shared = terms + people;
    const fewest = Math.min(sizeOf(one.action, a.about), sizeOf(other.action, b.about));
    if (shared === 0 || fewest === 0) return false;
    const share = shared / fewest;
    if (shared === 1)
      return (
        share === 1 &&
        !areOthers &&
        (ownersMeet ||
          people > 0 ||
          meet(a.children, b.children) ||
          sizeOf(one.action, a.about) === sizeOf(other.action, b.about))
      );
    return share >= (areOthers ? 0.75 : 0.6);
  }

  function peopleOf({ record, action }: Agreed) {
    const { personOf, partOf } = family.household;
    const people = (places: readonly number[]) => places.map((place) => personOf(record.index, place));
    const about = people(action.about);
    const isChild = (person: number) => partOf(person) === 'child';
    return {
      terms: action.terms.map((term) => term.toLowerCase()),
      about: about.filter((person) => !isChild(person)),
      children: about.filter(isChild),
      owners: people(action.owners),
    };
  }
}

function isLongEnough(thread: readonly Agreed[]): boolean {
  const [first] = thread;
  const last = thread.at(-1)!;
  return (
    thread.length > 1 &&
    (first!.record.day === null || last.record.day === null || daysBetween(first!.record, last.record) >= SHORTEST)
  );
}

function matchOf(thread: readonly Agreed[]): CollectionMatch {
  const last = thread.at(-1)!;
  const earlier = thread.slice(0, -1);
  const [first] = earlier;
  const isDated = areDated(thread.map(({ record }) => record));
  const times = earlier.length === 1 ? 'once' : earlier.length === 2 ? 'twice' : `${earlier.length} times`;
  return {
    record: last.record,
    span: last.action.span,
    ...(thread.length < PLAIN ? { severity: 'information' as const } : {}),
    says: isDated ? 'carried' : 'undated',
    values: { first: when(first!.record), times, records: thread.length },
    related: earlier.map(({ record, action }) => ({
      record,
      span: action.span,
      says: 'earlier',
      values: { when: when(record) },
    })),
  };
}

function sizeOf({ terms }: ActionFact, about: readonly number[]): number {
  return terms.length + about.length;
}

function sharedBy<T>(one: readonly T[], other: readonly T[]): number {
  return one.filter((each) => other.includes(each)).length;
}

function meet<T>(one: readonly T[], other: readonly T[]): boolean {
  return sharedBy(one, other) > 0;
}
