import { plainWords } from './formWords.ts';
import type { Mistake, Path, Source } from './source.ts';
import { type Form, validatorFor } from './validators.ts';

/** Where the mistake is in the file's value, beside what there is to say about it. */
export interface FormMistake extends Mistake {
  readonly path: Path;
}

/**
 * What is wrong with the form of a file, each with the place and what is allowed there.
 * @param most no more than these are told
 */
export function mistakesOfForm(source: Source, form: Form, most = Infinity): FormMistake[] {
  const check = validatorFor(form);
  if (check(source.value)) return [];
  const said = new Map<string, FormMistake>();
  for (const error of check.errors ?? []) {
    if (said.size >= most) break;
    const words = plainWords(error, source.value);
    if (!words) continue;
    const { path, message, suggestion } = words;
    said.set(`${path.join('/')}: ${message}`, { ...source.mistake(path, message, suggestion), path });
  }
  return [...said.values()];
}
