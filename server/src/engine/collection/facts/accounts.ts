import type { Language } from '../../language/language.ts';
import type { AccountFact, CaseRecord, Span } from '../../types.ts';
import { CAUSES } from '../names.ts';
import { namesOf, tells } from './asserted.ts';
import { createHurt } from './hurt.ts';
import type { Roll } from './roll.ts';

/** What is said, by whomever, to have caused an injury; what is asked, planned or denied is no account. */
export function accountsIn(record: CaseRecord, roll: Roll, language: Language): AccountFact[] {
  const hurt = createHurt(record, roll, language);
  return record.sentences.flatMap((sentence) => {
    const causes = tells(sentence, language) ? namesOf(CAUSES, sentence.facts, language) : [];
    const body = causes.length > 0 ? hurt.bodyAt(sentence) : null;
    return body ? [{ span: plain(sentence.span), child: hurt.childAt(sentence), body, causes }] : [];
  });
}

const plain = ({ start, end }: Span): Span => ({ start, end });
