import { ACTION_SLOTS, type ActionResult, type CaseRecord, type Span } from '../types.ts';

/** The actions of a record as it hands them out, in the order in which they stand. */
export function actionResults({ actions, people }: CaseRecord): ActionResult[] {
  return actions.map((action) => ({
    span: plain(action.span),
    context: action.context,
    what: plain(action.what),
    owner: orNull(action.owner),
    people: action.owner ? peopleIn(action.owner) : [],
    by: orNull(action.by),
    measure: orNull(action.measure),
    contingency: orNull(action.contingency),
    missing: ACTION_SLOTS.filter((slot) => !action[slot]),
  }));

  function peopleIn({ start, end }: Span): string[] {
    return people
      .filter(({ mentions }) => mentions.some(({ span }) => start < span.end && span.start < end))
      .map(({ id }) => id);
  }
}

function orNull(span: Span | undefined): Span | null {
  return span ? plain(span) : null;
}

function plain({ start, end }: Span): Span {
  return { start, end };
}
