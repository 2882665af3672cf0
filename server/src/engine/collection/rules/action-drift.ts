import type { OutcomeFact } from '../../types.ts';
import { areDated, type CaseEntry, daysBetween, when } from '../case.ts';
import type { CollectionMatch, CollectionRule } from '../match.ts';
import { type Agreed, createSameness } from './same-action.ts';

/** Meetings of one week belong together: what is set twice then has not come back. */
const SHORTEST = 10;
/** From this many meetings on it is plain that an action is not getting done. */
const PLAIN = 3;

/**
 * The same action in meeting after meeting, where none of the records tells of an outcome or of a reason to change it.
 * Who is to do what to whom is compared, not the words.
 */
export const actionDrift: CollectionRule = (family, { lists = {} }) => {
  const { isSame, isAbout } = createSameness(family, lists);
  let open: Agreed[][] = [];
  for (const record of family.records) {
    const { actions, outcomes } = record.facts;
    open = open.filter((thread) => !outcomes.some((outcome) => closes(outcome, thread, record)));
    for (const action of actions.filter(({ isStanding }) => !isStanding)) {
      const one = { record, action };
      const isOver = action.outcome === 'done' || action.outcome === 'changed';
      const thread = open.find((each) => each.some((before) => isSame(before, one)));
      if (isOver) open = open.filter((each) => each !== thread);
      else if (thread) goOn(thread, one);
      if (!action.isRecalled && (isOver || !thread)) open.push([one]);
    }
  }
  return open.filter(isLongEnough).map(matchOf);

  function closes(outcome: OutcomeFact, thread: readonly Agreed[], record: CaseEntry): boolean {
    return thread.some((one) => one.record !== record && isAbout({ record, outcome }, one));
  }
};

/** A meeting may say twice that the same is still to be done; where it is set down anew is the place to show. */
function goOn(thread: Agreed[], one: Agreed): void {
  const last = thread.at(-1)!;
  if (last.record !== one.record) thread.push(one);
  else if (last.action.isRecalled && !one.action.isRecalled) thread[thread.length - 1] = one;
}

function isLongEnough(thread: readonly Agreed[]): boolean {
  const [first] = thread;
  const last = thread.at(-1)!;
  const days = [first!, last].map(({ record }) => record.day);
  if (thread.length < 2 || first!.record === last.record) return false;
  if (days.some((day) => day === null)) return true;
  // What was never to be done by now has not come back.
  const isDue = thread.slice(0, -1).some(({ action }) => action.due === null || action.due < last.record.day!);
  return isDue && daysBetween(first!.record, last.record) >= SHORTEST;
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
