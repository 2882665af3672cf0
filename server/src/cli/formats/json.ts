import type { Finding, ResultPart } from '../../engine/types.ts';
import { asideIn, type FileResult } from '../result.ts';
import { collectionFields } from './acrossFields.ts';
import type { Format, FormatOptions } from './format.ts';
import { actionFields, disclosureFields, personFields } from './parts.ts';
import { createPlaces, type Places } from './places.ts';

/**
 * One JSON object, a line a record. Its shape is relied on by other programs: fields may be added, never taken away.
 * `people`, `actions` and `disclosures` are there where they were asked for. `start` and `end` are UTF-16 offsets into the
 * decoded text; lines and columns count from 1.
 */
export function jsonFormat({
  version,
  with: parts = [],
}: Pick<FormatOptions, 'version'> & Partial<Pick<FormatOptions, 'with'>>): Format {
  return {
    head: () => `{"version":${JSON.stringify(version)},"results":[`,
    result: (result, index) => `${index === 0 ? '' : ','}\n${JSON.stringify(recordFields(result, parts))}`,
    tail: (summary) => {
      const { stopped } = summary;
      const errors = summary.errors.map(({ path, message }) => ({ path, message }));
      const fields = { ...collectionFields(summary), errors, ...(stopped && { stopped }) };
      return `\n],${JSON.stringify(fields).slice(1)}\n`;
    },
  };
}

/**
 * A record as the JSON holds it.
 * @param parts what was asked for beside the findings: the result may hold more, for another format
 */
export function recordFields(result: FileResult, parts: readonly ResultPart[]) {
  const { path, kind, notes, findings, suppressed, failures, people, actions, disclosures } = result;
  const { ignored, old } = asideIn(result);
  const places = createPlaces(result);
  return {
    path,
    kind,
    ...(notes && { notes }),
    findings: findings.map((finding) => findingFields(finding, places)),
    suppressed,
    ignored,
    baseline: old,
    failures: failures.map(({ rule, reason }) => ({ rule, reason })),
    ...(people && parts.includes('people') && { people: people.map((person) => personFields(person, places)) }),
    ...(actions && parts.includes('actions') && { actions: actions.map((action) => actionFields(action, places)) }),
    ...(disclosures &&
      parts.includes('disclosures') && {
        disclosures: disclosures.map((disclosure) => disclosureFields(disclosure, places)),
      }),
  };
}

function findingFields({ rule, severity, span, message, rewrites, prompt }: Finding, places: Places) {
  return {
    rule,
    severity,
    ...places.at(span),
    message,
    rewrites: rewrites.map(({ title, safety, edits }) => ({
      title,
      safety,
      edits: edits.map(({ start, end, newText }) => ({ start, end, newText })),
    })),
    prompt,
  };
}
