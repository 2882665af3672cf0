import { showsChild } from '../../child/moments.ts';
import { isLongEnough, placeFor } from '../../child/places.ts';
import type { Language } from '../../language/language.ts';
import type { Who } from '../../people/who.ts';
import type { CaseRecord } from '../../types.ts';
import type { CheckMatch } from '../match.ts';

/** Blanks that the template for a referral leaves for who the adults are, and for what is asked for: then it has been asked. */
const ADULTS_ASKED = '[relationship]';
const REQUEST_ASKED = '[level or action, and why today]';

/**
 * A referral, taken as a whole, that leaves out what was seen or heard, who the adults are, or what is asked for. A record
 * of somebody's call is no referral of the taker's own and stays silent.
 */
export function referralOmission(record: CaseRecord, who: Who, language: Language): CheckMatch[] {
  if (record.kind !== 'referral' || !isLongEnough(record)) return [];
  const says = (name: string) => record.sentences.some(({ facts }) => language.hasClass(name, facts));
  if (says('call-taken')) return [];
  const isAsked = (blank: string) => record.text.includes(blank);
  const missing = [
    ...(isFirstHand(record, who, language) ? [] : ['what somebody saw or heard themselves']),
    ...(isAsked(ADULTS_ASKED) || record.people.some((p) => p.named && p.role !== 'child' && p.role !== 'professional')
      ? []
      : ['who the adults are']),
    // Where an ask is there and says nothing, the rule's phrases have found it.
    ...(isAsked(REQUEST_ASKED) || says('asks-for') || says('asks-nothing') || asksInPlace(record, language)
      ? []
      : ['what is asked for, and at what level']),
  ];
  const place = placeFor(record, 'request-place', language);
  if (missing.length === 0 || !place) return [];
  const last = missing.at(-1)!;
  const list = missing.length === 1 ? last : `${missing.slice(0, -1).join(', ')} or ${last}`;
  return [{ span: place.span, severity: missing.length > 1 ? 'warning' : 'information', values: { missing: list } }];
}

/** A child shown, somebody's words, or what the writer perceived. */
function isFirstHand(record: CaseRecord, who: Who, language: Language): boolean {
  if (showsChild(record, who, language)) return true;
  return record.sentences.some(
    ({ facts, quotations }) =>
      quotations.some(({ kind }) => kind === 'speech') || facts.evidence.some(({ kind }) => kind === 'perception'),
  );
}

/** "Requested: assessment, help for Mum", a line under "What would you like to happen?", or a title that names the group. */
function asksInPlace({ blocks, sentences }: CaseRecord, language: Language): boolean {
  const isPlace = (name: string) => language.hasClass('asked-here', language.read(name));
  const title = sentences[0]?.facts;
  if (title && language.hasClass('asks-by-title', title)) return true;
  return blocks.some(({ outline, text, section, sentences: filled }, i) => {
    if (outline.kind === 'heading' || filled.length === 0) return false;
    const asked = blocks[i - 1]?.text.text ?? '';
    if (QUESTION.test(asked) && isPlace(asked)) return true;
    return isPlace(text.label ? text.text.slice(text.label.start, text.label.end) : section);
  });
}

/** A question of the form's own, on a line that is no heading. */
const QUESTION = /^[^.]{4,80}[?:][\s*_]*$/;
