import { childrenResult } from './child/results.ts';
import { factsOf } from './collection/facts.ts';
import { compileDisclosure, type Disclosure, type DisclosureDeclaration } from './disclosure/declaration.ts';
import { disclosureResults } from './disclosure/results.ts';
import type { Language } from './language/language.ts';
import { peopleResults } from './people/results.ts';
import { sectionResults } from './people/sections.ts';
import type { Who } from './people/who.ts';
import { actionResults } from './plan/results.ts';
import type { CaseRecord, LintResult, ResultPart } from './types.ts';

/** A record that was read, and who is meant in it. */
export interface WholeRecord {
  readonly record: CaseRecord;
  readonly who: Who;
}

/** Gives what is asked for beside the findings; what is not asked for is not worked out. */
export function createDescriber(
  declarations: readonly { readonly value: unknown }[],
  language: Language,
): (whole: WholeRecord, parts: readonly ResultPart[]) => Pick<LintResult, ResultPart> {
  let compiled: readonly Disclosure[] | undefined;
  return ({ record, who }, parts) => ({
    ...(parts.includes('people') ? { people: peopleResults(record) } : {}),
    ...(parts.includes('actions') ? { actions: actionResults(record) } : {}),
    ...(parts.includes('children') ? { children: childrenResult(record, who, language) } : {}),
    ...(parts.includes('sections') ? { sections: sectionResults(record, language) } : {}),
    ...(parts.includes('disclosures') ? { disclosures: disclosureResults(record, disclosures(), who, language) } : {}),
    ...(parts.includes('facts') ? { facts: factsOf(record, who, language) } : {}),
  });

  /** Read when they are first asked for: most records are read without. */
  function disclosures(): readonly Disclosure[] {
    compiled ??= declarations.map(({ value }) => compileDisclosure(value as DisclosureDeclaration, language));
    return compiled;
  }
}
