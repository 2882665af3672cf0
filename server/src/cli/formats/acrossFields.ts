import type { AcrossFinding, AcrossPlace } from '../across/finding.ts';

/** What only several records show, as the JSON holds it. */
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
