import type { AcrossFinding, AcrossPlace } from '../across/finding.ts';
import type { Summary } from '../result.ts';

/** What only several records show and how much of it is set aside, as the JSON holds it; nothing where they were not compared. */
export function collectionFields({
  collection,
  collectionAside: { ignored, old } = NONE,
}: Pick<Summary, 'collection' | 'collectionAside'>) {
  return (
    collection && { collection: collection.map(acrossFields), collectionIgnored: ignored, collectionBaseline: old }
  );
}

const NONE = { ignored: 0, old: 0 };

/** One finding of those. */
export function acrossFields({ rule, severity, case: family, message, prompt, at, related }: AcrossFinding) {
  return {
    rule,
    severity,
    case: family,
    ...placeFields(at),
    message,
    prompt,
    related: related.map((other) => ({ ...placeFields(other), message: other.message })),
  };
}

function placeFields({ lines: _, ...place }: AcrossPlace) {
  return place;
}
