import Ajv, { type ValidateFunction } from 'ajv';
import collectionSchema from '../../../dictionaries/schema/collection.schema.json';
import disclosureSchema from '../../../dictionaries/schema/disclosure.schema.json';
import lexiconSchema from '../../../dictionaries/schema/lexicon.schema.json';
import ruleSchema from '../../../dictionaries/schema/rule.schema.json';
import teamSchema from '../../../dictionaries/schema/team.schema.json';

/** What a file may contain: a schema of `dictionaries/schema/`. */
export type Form = 'rule' | 'lexicon' | 'disclosure' | 'collection' | 'team';

let ajv: Ajv | undefined;

/**
 * What tells whether a value has a form. Making it takes a while and makes code, so that in the product this file is
 * replaced by what it comes to: see `.build/validators.mjs`.
 */
export function validatorFor(form: Form): ValidateFunction {
  ajv ??= createAjv();
  return ajv.getSchema(`${form}.schema.json`)!;
}

/** @param source keeps the code of what is made, for the build */
export function createAjv(source = false): Ajv {
  return (
    new Ajv({ allErrors: true, verbose: true, code: { source, esm: source } })
      // By these names schemas speak of parts of one another.
      .addSchema(ruleSchema, 'rule.schema.json')
      .addSchema(disclosureSchema, 'disclosure.schema.json')
      .addSchema(collectionSchema, 'collection.schema.json')
      .addSchema(lexiconSchema, 'lexicon.schema.json')
      .addSchema(teamSchema, 'team.schema.json')
  );
}
