import type { OverviewPerson } from '../../../server/src/lsp/protocol.ts';
import * as l10n from '../l10n.ts';
import { placeRow, type Row, type WordsAt } from './row.ts';

/** Every place that speaks of somebody, by the words they are called there. */
export function mentionsRow({ id, forms }: OverviewPerson, wordsAt: WordsAt): Row {
  const mentions = forms.flatMap((form) => form.mentions);
  const inOrder = mentions.toSorted((one, other) => position(one.start) - position(other.start));
  return {
    id: `${id}/mentions`,
    label: l10n.t('Mentioned'),
    description: mentions.length === 1 ? l10n.t('1 time') : l10n.t('{0} times', mentions.length),
    icon: { name: 'references' },
    rows: inOrder.map((place, index) => placeRow(`${id}/mentions/${index}`, place, wordsAt)),
  };
}

/** Orders places of one record; no line is a million characters long. */
const position = ({ line, character }: { line: number; character: number }): number => line * 1_000_000 + character;
