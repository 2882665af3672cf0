import { closest, distance } from 'fastest-levenshtein';
import { listOf } from './words.mjs';

const TYPES = {
  array: 'a list: one entry a line, each behind a hyphen, or [one, two]',
  string: 'text: put it in quotation marks',
  boolean: 'true or false',
  object: 'several entries, each with a name, a colon and what it is',
};

/**
 * One error of ajv (with `verbose` on) in words for somebody who writes rules and not programs.
 * @param {object} error
 * @param {unknown} value what was checked
 * @returns {{ path: (string | number)[], words: string } | undefined} undefined for an error that another one says better
 */
export function plainWords(error, value) {
  const path = pathOf(error.instancePath, value);
  const { params, parentSchema, data } = error;
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = params.additionalProperty;
      const known = Object.keys(parentSchema.properties);
      return { path: [...path, name], words: `"${name}" is not known here. ${allowed(name, known)}` };
    }
    case 'required':
      // A rule needs a question or a rewrite: `anyOf` says so in one sentence.
      if (error.schemaPath.includes('/anyOf/')) return undefined;
      return { path, words: `"${params.missingProperty}" is missing here.` };
    case 'anyOf':
      return { path, words: 'A rule needs "ask" (questions to ask) or "rewrites", or both.' };
    case 'enum':
      return { path, words: `${shown(data)} is not allowed here. ${allowed(String(data), params.allowedValues)}` };
    case 'const':
      return { path, words: `${shown(data)} is not allowed here. The only value is ${params.allowedValue}.` };
    case 'type':
      return { path, words: `This must be ${TYPES[params.type]}.` };
    case 'minItems':
      return { path, words: `This list needs at least ${params.limit} ${params.limit === 1 ? 'entry' : 'entries'}.` };
    case 'uniqueItems':
      return { path: [...path, params.i], words: 'This entry stands in the list twice.' };
    case 'minLength':
      return {
        path,
        words: data === '' ? 'This is empty.' : `This is too short: at least ${params.limit} characters.`,
      };
    case 'pattern':
      // The name of a list is reported by `propertyNames`, which knows where it stands.
      if (error.propertyName !== undefined) return undefined;
      return { path, words: `${shown(data)} is no name: lower-case words joined by hyphens, as in "safe-and-well".` };
    case 'propertyNames': {
      const name = params.propertyName;
      return { path: [...path, name], words: `"${name}" is no name: lower-case words joined by hyphens.` };
    }
    default:
      return { path, words: `This ${error.message}.` };
  }
}

/** The steps of a JSON pointer: numbers in lists, names elsewhere. */
function pathOf(pointer, value) {
  let at = value;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(at) ? Number(name) : name;
      at = at?.[step];
      return step;
    });
}

function allowed(given, known) {
  const nearest = closest(given, known);
  const isNear = distance(given, nearest) <= 2;
  return `${isNear ? `Did you mean "${nearest}"? ` : ''}Allowed: ${listOf(known, 'or')}.`;
}

function shown(data) {
  return typeof data === 'object' && data !== null ? 'This' : `"${data}"`;
}
