import { inflect } from '../language/inflect.ts';
import type { VerbForm } from '../language/phrase.ts';

/** What a template may speak of. */
export interface TemplateValues {
  /** Captures and other texts by name. */
  readonly values: Readonly<Record<string, string>>;
  /** The form of the verb that was captured as `verb`, if one was. */
  readonly form?: VerbForm;
}

const OPTIONAL = /<<(.*?)>>/g;
const SLOT = /\{(?:([a-z]+):)?([a-z]+)\}/g;

/**
 * Fills a template: `{name}` with a captured text, `{verb:take}` with "take" in the form of the captured verb;
 * `<< … >>` is left out when something in it is missing.
 * @returns the text, or null when something outside `<< … >>` is missing: then there is no rewrite
 */
export function fillTemplate(template: string, given: TemplateValues): string | null {
  const withOptions = template.replace(OPTIONAL, (_, part: string) => fillSlots(part, given) ?? '');
  return fillSlots(withOptions, given);
}

function fillSlots(template: string, { values, form }: TemplateValues): string | null {
  let missing = false;
  const text = template.replace(SLOT, (_, kind: string | undefined, name: string) => {
    const value = kind === 'verb' ? form && inflect(name)[form][0] : values[name];
    if (value === undefined) missing = true;
    return value ?? '';
  });
  return missing ? null : text;
}
