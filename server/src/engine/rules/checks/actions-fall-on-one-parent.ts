import type { Language } from '../../language/language.ts';
import type { Who } from '../../people/who.ts';
import type { Action, CaseRecord, Person, PersonRole } from '../../types.ts';
import type { CheckMatch } from '../match.ts';

/** Fewer tasks than this show no pattern. */
const FEWEST_TASKS = 3;

/** Grandparents, friends and neighbours help; they do not share what is asked of parents. */
const SHARING: ReadonlySet<PersonRole> = new Set(['parent', 'partner']);

/**
 * A plan in which one parent has every task that is set to the family, at least three of them, while the other parent or
 * a partner is in the record and has none. Silent where the record says why nothing can be asked of that other adult:
 * dead, in prison, nobody knows where (lexicon `cannot-be-asked`). Bail and orders keep an adult away, and ask all the
 * more what that adult is to do.
 * @returns at most one match, at the first of the tasks
 */
export function actionsFallOnOneParent(record: CaseRecord, _who: Who, language: Language): CheckMatch[] {
  const adults = record.people.filter(({ role }) => SHARING.has(role));
  const tasks = record.actions
    .map((action) => ({ action, owners: ownersOf(action, adults) }))
    .filter(({ owners }) => owners.length > 0);
  const [first] = tasks;
  const one = first?.owners[0];
  if (!first || !one || tasks.length < FEWEST_TASKS) return [];
  if (tasks.some(({ owners }) => owners.length > 1 || owners[0] !== one)) return [];
  const other = adults.find((adult) => adult !== one && !isAway(adult, record, language));
  if (!other) return [];
  const sentence = record.sentences.find((s) => s.span.end > first.action.what.start);
  return [
    {
      span: first.action.owner ?? first.action.what,
      ...(sentence ? { sentence } : {}),
      values: { one: one.label, other: other.label },
      related: [{ span: other.mentions[0]!.span, message: 'Nothing is asked of this adult.' }],
    },
  ];
}

/** The adults of the family whom an action names as the ones to do it. */
function ownersOf({ owner }: Action, adults: readonly Person[]): Person[] {
  if (!owner) return [];
  return adults.filter(({ mentions }) =>
    mentions.some(({ span }) => owner.start <= span.start && span.end <= owner.end),
  );
}

/** Whether a sentence about the adult, or the line that names them, says why nothing can be asked of them. */
function isAway({ facts, mentions }: Person, { sentences }: CaseRecord, language: Language): boolean {
  const absent = facts.filter(({ slot }) => slot === 'absent').map(({ span }) => span.start);
  return sentences.some(({ span, block, facts: words }) => {
    const named =
      block.outline.kind === 'field' && mentions.some((m) => span.start <= m.span.start && m.span.end <= span.end);
    return (named || absent.includes(span.start)) && language.hasClass('cannot-be-asked', words);
  });
}
