import { showsChild } from '../../child/moments.ts';
import { childrenOf, couldShow, isLongEnough, placeFor } from '../../child/places.ts';
import { tellsOfChild } from '../../child/told.ts';
import type { Language } from '../../language/language.ts';
import type { Who } from '../../people/who.ts';
import type { CaseRecord } from '../../types.ts';
import type { CheckMatch } from '../match.ts';

/** What the rule's own rewrite leaves to fill in: then the question has been asked. */
const ASKED = '[words or signs]';

/**
 * A record about children in which no child says, does or looks like anything. Shown at the place for their views, else at
 * the title. An unborn child cannot be shown yet. Referrals are left to `referral-omission`: whoever rings may never have met the child.
 */
export function childVoiceGap(record: CaseRecord, who: Who, language: Language): CheckMatch[] {
  if (
    record.kind === 'referral' ||
    !isLongEnough(record) ||
    !couldShow(record, language) ||
    record.text.includes(ASKED)
  )
    return [];
  const children = childrenOf(record, who);
  if (children.mentions < 2) return [];
  if (record.sentences.some(({ facts }) => language.hasClass('unborn', facts))) return [];
  if (showsChild(record, who, language) || tellsOfChild(record, who, language)) return [];
  const place = placeFor(record, 'views-place', language);
  if (!place) return [];
  return [
    {
      span: place.span,
      ...(place.sentence ? { sentence: place.sentence } : {}),
      severity: record.kind === 'note' ? 'information' : 'warning',
      values: { child: children.label },
    },
  ];
}
