import type { ErrorObject } from 'ajv';
import { nearestOf } from '../nearest.ts';
import type { Path } from './source.ts';

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list: one entry a line, each behind a hyphen, or [one, two]',
  string: 'text: put it in quotation marks',
  boolean: 'true or false',
  object: 'several entries, each with a name, a colon and what it is',
};

/** A mistake of form in words, and where it is. */
export interface PlainWords {
  readonly path: Path;
  readonly message: string;
  readonly suggestion?: string;
}

/**
 * One error of ajv (with `verbose` on) in words for somebody who writes rules and not programs.
 * @param value what was checked
 * @returns undefined for an error that another one says better
 */
export function plainWords(error: ErrorObject, value: unknown): PlainWords | undefined {
  const path = pathOf(error.instancePath, value);
  const { params, parentSchema, data } = error;
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = String(params.additionalProperty);
      const { message, suggestion } = allowed(name, Object.keys(parentSchema?.properties ?? {}));
      return { path: [...path, name], message: `"${name}" is not known here. ${message}`, ...suggestion };
    }
    case 'required':
      // A rule needs a question or a rewrite, and something to look for: `anyOf` says so in one sentence.
      if (error.schemaPath.includes('/anyOf/')) return undefined;
      return { path, message: `"${params.missingProperty}" is missing here.` };
    case 'anyOf':
      return {
        path,
        message: parentSchema?.$comment ?? 'A rule needs "ask" (questions to ask) or "rewrites", or both.',
      };
    case 'enum': {
      const { message, suggestion } = allowed(String(data), params.allowedValues);
      return { path, message: `${shown(data)} is not allowed here. ${message}`, ...suggestion };
    }
    case 'const':
      return { path, message: `${shown(data)} is not allowed here. The only value is ${params.allowedValue}.` };
    case 'type':
      return { path, message: `This must be ${TYPES[params.type]}.` };
    case 'minItems':
      return { path, message: `This list needs at least ${params.limit} ${params.limit === 1 ? 'entry' : 'entries'}.` };
    case 'uniqueItems':
      return { path: [...path, params.i], message: 'This entry stands in the list twice.' };
    case 'minLength':
      return {
        path,
        message: data === '' ? 'This is empty.' : `This is too short: at least ${params.limit} characters.`,
      };
    case 'maxLength':
      return { path, message: `This is too long: at most ${params.limit} characters.` };
    case 'pattern':
      // The name of a list is reported by `propertyNames`, which knows where it stands.
      if (error.propertyName !== undefined) return undefined;
      return { path, message: `${shown(data)} is no name: lower-case words joined by hyphens, as in "safe-and-well".` };
    case 'propertyNames': {
      const name = String(params.propertyName);
      return { path: [...path, name], message: `"${name}" is no name: lower-case words joined by hyphens.` };
    }
    default:
      return { path, message: `This ${error.message}.` };
  }
}

/** The steps of a JSON pointer: numbers in lists, names elsewhere. */
function pathOf(pointer: string, value: unknown): Path {
  let at: unknown = value;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(at) ? Number(name) : name;
      at = (at as Record<string | number, unknown> | undefined)?.[step];
      return step;
    });
}

function allowed(given: string, known: readonly string[]) {
  const nearest = nearestOf(given, known);
  const guess = nearest === undefined ? '' : `Did you mean "${nearest}"? `;
  const list = known.length < 2 ? known.join('') : `${known.slice(0, -1).join(', ')} or ${known.at(-1)}`;
  return { message: `${guess}Allowed: ${list}.`, suggestion: nearest === undefined ? {} : { suggestion: nearest } };
}

function shown(data: unknown): string {
  return typeof data === 'object' && data !== null ? 'This' : `"${data}"`;
}
