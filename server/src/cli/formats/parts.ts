import type { ActionResult, DisclosureResult, PersonResult } from '../../engine/types.ts';
import type { Places } from './places.ts';

/** A person as the JSON holds it: as the engine gives it, with places for spans. */
export function personFields(person: PersonResult, places: Places) {
  const { id, label, part, presumed, relation, named, forms, facts, missing } = person;
  return {
    ...{ id, label, part, presumed, relation, named },
    forms: forms.map(({ text, mentions }) => ({ text, mentions: mentions.map(places.at) })),
    facts: facts.map(({ about, span, by }) => ({ about, ...places.at(span), by: places.orNull(by) })),
    missing,
  };
}

/** An action as the JSON holds it: the place of the whole of it, and those of its parts. */
export function actionFields({ span, context, what, people, missing, ...action }: ActionResult, places: Places) {
  return {
    ...places.at(span),
    context,
    what: places.at(what),
    owner: places.orNull(action.owner),
    people,
    by: places.orNull(action.by),
    measure: places.orNull(action.measure),
    contingency: places.orNull(action.contingency),
    missing,
  };
}

/** What not everybody may learn as the JSON holds it: the place of the words, whom it is about, for whom it is a question. */
export function disclosureFields(
  { span, kind, title, concerns, question, recipients }: DisclosureResult,
  places: Places,
) {
  return { kind, title, ...places.at(span), concerns, question, recipients };
}
