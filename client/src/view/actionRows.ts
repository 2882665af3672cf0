import type { OverviewAction, RecordOverview } from '../../../server/src/lsp/protocol.ts';
import * as l10n from '../l10n.ts';
import { shortened } from '../shortened.ts';
import { blanksOf, type IsBlank } from './blanks.ts';
import { BLANK, LEFT_BLANK, NOT_SAID, type Place, type Row, type RowIcon, SAID, type WordsAt, whereIs } from './row.ts';

export type Slot = OverviewAction['missing'][number];

/** What a reader looks for in an action, and what is said where it is not there. */
export const SLOTS: Readonly<Record<Slot, { readonly name: string; readonly gap: string }>> = {
  owner: { name: l10n.t('Who'), gap: l10n.t('nobody named') },
  by: { name: l10n.t('By when'), gap: l10n.t('no date') },
  measure: { name: l10n.t('How anybody will know'), gap: l10n.t('no measure') },
  contingency: { name: l10n.t('If it does not happen'), gap: l10n.t('not said') },
};

/** An action needs these; what happens if not is said for several at once, or for none. */
export const NEEDED: readonly Slot[] = ['owner', 'by', 'measure'];

/** The actions of a record in the order in which they stand, each with who, by when and how anybody will know. */
export function actionRows(overview: RecordOverview, wordsAt: WordsAt): Row[] {
  const isBlank = blanksOf(overview);
  return overview.actions.map((action, index) => {
    const open = NEEDED.map((slot) => openIn(action, slot, isBlank)).filter((gap) => gap !== '');
    const what = shortened(wordsAt(action.what));
    const where = whereIs(action.range, wordsAt);
    return {
      id: `action/${index}`,
      label: what,
      description: open.length > 0 ? open.join(', ') : where,
      tooltip: wordsAt(action.what).trim(),
      spoken: `${what}, ${open.length > 0 ? open.join(', ') : l10n.t('who, by when and how are said')}, ${where}`,
      icon: open.length > 0 ? NOT_SAID : { name: 'check' },
      place: action.what,
      rows: (Object.keys(SLOTS) as Slot[]).map((slot) => slotRow(action, slot, `action/${index}`, wordsAt, isBlank)),
    };
  });
}

/** What is open: the gap, or that a blank stands there; '' where the action says it. */
function openIn(action: OverviewAction, slot: Slot, isBlank: IsBlank): string {
  const place = action[slot];
  if (!place) return SLOTS[slot].gap;
  return isBlank(place) ? `${SLOTS[slot].name.toLowerCase()}: ${BLANK}` : '';
}

function slotRow(action: OverviewAction, slot: Slot, id: string, wordsAt: WordsAt, isBlank: IsBlank): Row {
  const place = action[slot];
  const { name, gap } = SLOTS[slot];
  const said = place && shortened(wordsAt(place));
  const description = place && isBlank(place) ? `${said}, ${BLANK}` : (said ?? gap);
  return {
    ...{ id: `${id}/${slot}`, label: name, description },
    tooltip: `${name}: ${place ? wordsAt(place).trim() : gap}`,
    icon: iconOf(place, slot, isBlank),
    place: place ?? action.what,
  };
}

function iconOf(place: Place | null, slot: Slot, isBlank: IsBlank): RowIcon {
  if (place) return isBlank(place) ? LEFT_BLANK : SAID;
  return NEEDED.includes(slot) ? NOT_SAID : { name: NOT_SAID.name };
}
