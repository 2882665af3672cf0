import type { OverviewFact, OverviewPerson } from '../../../server/src/lsp/protocol.ts';
import * as l10n from '../l10n.ts';
import { shortened } from '../shortened.ts';
import type { IsBlank } from './blanks.ts';
import { mentionsRow } from './mentionRows.ts';
import { LEFT_BLANK, NOT_SAID, placeRow, type Row, SAID, SILENT, type WordsAt } from './row.ts';

/** What a reader wants to know of an adult, in the order in which it is shown. */
const SLOTS: Readonly<Record<OverviewFact['about'], string>> = {
  lives: l10n.t('Where they live'),
  nights: l10n.t('Nights'),
  time: l10n.t('Time with the child'),
  alone: l10n.t('Alone with the child'),
  care: l10n.t('Care they give'),
  contact: l10n.t('Contact'),
  supervised: l10n.t('Supervised'),
  checks: l10n.t('Checks'),
  'spoken-to': l10n.t('Spoken to'),
  absent: l10n.t('Why they are not there'),
};

/** What the record says of an adult's part in the child's life, what it leaves open, and where it speaks of them. */
export function adultRows(person: OverviewPerson, wordsAt: WordsAt, isBlank: IsBlank): Row[] {
  const slots = Object.keys(SLOTS) as OverviewFact['about'][];
  return [...slots.flatMap((slot) => slotRows(person, slot, wordsAt, isBlank)), mentionsRow(person, wordsAt)];
}

function slotRows(person: OverviewPerson, slot: OverviewFact['about'], wordsAt: WordsAt, isBlank: IsBlank): Row[] {
  const id = `${person.id}/${slot}`;
  const label = SLOTS[slot];
  const facts = person.facts.filter(({ about }) => about === slot);
  const [first, ...more] = facts;
  if (first) {
    const rows = facts.map(({ range }, index) =>
      placeRow(`${id}/${index}`, range, wordsAt, isBlank(range) ? LEFT_BLANK : SAID),
    );
    return [{ ...rows[0]!, id, label, description: saying(first, wordsAt), ...(more.length > 0 ? { rows } : {}) }];
  }
  const gap = person.missing.find((missing) => missing === slot);
  const place = person.forms[0]?.mentions[0];
  if (!gap || !person.askAt) return [];
  return [
    {
      ...{ id, label },
      description: SILENT,
      icon: NOT_SAID,
      ...(place ? { place } : {}),
      context: 'ask',
      subject: { ask: { name: person.label, about: [gap], at: person.askAt } },
    },
  ];
}

/** "by Ffion: Ffion spoke to Dean …": who has spoken to them comes first, for that is what is looked for. */
function saying({ range, by }: OverviewFact, wordsAt: WordsAt): string {
  const words = shortened(wordsAt(range));
  return by ? l10n.t('by {0}: {1}', shortened(wordsAt(by)), words) : words;
}
