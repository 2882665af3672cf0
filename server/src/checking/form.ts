import Ajv, { type ValidateFunction } from 'ajv';
import disclosureSchema from '../../../dictionaries/schema/disclosure.schema.json';
import lexiconSchema from '../../../dictionaries/schema/lexicon.schema.json';
import ruleSchema from '../../../dictionaries/schema/rule.schema.json';
import teamSchema from '../../../dictionaries/schema/team.schema.json';
import { remember } from '../engine/language/remember.ts';
import { plainWords } from './formWords.ts';
import type { Mistake, Path, Source } from './source.ts';

/** What a file may contain: a schema of `dictionaries/schema/`. */
export type Form = 'rule' | 'lexicon' | 'disclosure' | 'team';

/** Where the mistake is in the file's value, beside what there is to say about it. */
export interface FormMistake extends Mistake {
  readonly path: Path;
}

const SCHEMAS = { rule: ruleSchema, lexicon: lexiconSchema, disclosure: disclosureSchema, team: teamSchema };
const checks = new Map<Form, ValidateFunction>();

/**
 * What is wrong with the form of a file, each with the place and what is allowed there.
 * @param most no more than these are told
 */
export function mistakesOfForm(source: Source, form: Form, most = Infinity): FormMistake[] {
  const check = remember(checks, form, () => compiled(form));
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

/** The schema of teams speaks of the parts of a rule by naming the schema of rules. */
function compiled(form: Form): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, verbose: true });
  ajv.addSchema(ruleSchema, 'rule.schema.json');
  return form === 'rule' ? ajv.getSchema('rule.schema.json')! : ajv.compile(SCHEMAS[form]);
}
