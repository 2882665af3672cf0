import type { OverviewChild, OverviewPerson, OverviewSighting } from '../../../server/src/lsp/protocol.ts';
import * as l10n from '../l10n.ts';
import { shortened } from '../shortened.ts';
import { mentionsRow } from './mentionRows.ts';
import { NOT_SAID, type Place, placeRow, placesInWords, type Row, SAID, SILENT, type WordsAt, whereIs } from './row.ts';

/**
 * Each child for themselves: last seen, seen alone, their own words. What the record says of "the children" stands in a
 * line of its own, for it shows none of them.
 */
export function childRows(children: readonly OverviewPerson[], together: OverviewChild, wordsAt: WordsAt): Row[] {
  const rows = children.map((child) => childRow(child, wordsAt));
  const places = [...together.seen.map(({ range }) => range), ...together.shown, ...together.words];
  if (children.length < 2 || places.length === 0) return rows;
  return [
    ...rows,
    {
      id: 'together',
      label: l10n.t('Children not told apart'),
      description: placesInWords(places.length),
      tooltip: l10n.t(
        'What is said here of several children, or of a child without saying which, stands for none of them.',
      ),
      icon: { name: 'organization' },
      rows: places.map((place, index) => placeRow(`together/${index}`, place, wordsAt, SAID)),
    },
  ];
}

function childRow(person: OverviewPerson, wordsAt: WordsAt): Row {
  const { id, label, child, askAt, forms } = person;
  const { seen = [], alone = [], shown = [], words = [] } = child ?? {};
  const gaps = [
    seen.length === 0 && l10n.t('seen'),
    alone.length === 0 && l10n.t('alone'),
    words.length === 0 && l10n.t('own words'),
  ];
  const open = gaps.filter((gap) => gap !== false);
  const notSaid = l10n.t('not said: {0}', open.join(', '));
  const place = forms[0]?.mentions[0];
  return {
    ...{ id, label },
    ...(open.length > 0 ? { description: notSaid, spoken: `${label}, ${notSaid}` } : {}),
    icon: { name: 'person' },
    ...(place ? { place } : {}),
    ...(open.length > 0 && askAt
      ? { context: 'ask', subject: { ask: { name: label, about: ['child'], at: askAt } } }
      : {}),
    rows: [
      sightingRow(`${id}/seen`, l10n.t('Last seen'), seen, wordsAt, shown.at(-1)),
      sightingRow(`${id}/alone`, l10n.t('Seen alone'), alone, wordsAt),
      placesRow(`${id}/words`, l10n.t('Own words'), words, wordsAt),
      ...(shown.length > 0 ? [placesRow(`${id}/shown`, l10n.t('What they did or looked like'), shown, wordsAt)] : []),
      mentionsRow(person, wordsAt),
    ],
  };
}

/**
 * The last place in the record that says so. It need not be the latest day: that the row does not claim. Where nobody
 * says so, but somebody must have been there, `shown` is the place that shows it.
 */
function sightingRow(
  id: string,
  label: string,
  sightings: readonly OverviewSighting[],
  wordsAt: WordsAt,
  shown?: Place,
): Row {
  const last = sightings.at(-1);
  if (!last && shown)
    return {
      ...silentRow(id, label),
      description: l10n.t('not said, but shown in {0}', whereIs(shown, wordsAt)),
      place: shown,
    };
  if (!last) return silentRow(id, label);
  const rows = sightings.map(({ range }, index) => placeRow(`${id}/${index}`, range, wordsAt, SAID));
  return {
    ...{ id, label },
    description: last.when
      ? shortened(wordsAt(last.when))
      : l10n.t('{0}, no date beside it', whereIs(last.range, wordsAt)),
    tooltip: `${l10n.t('The last place in the record that says so:')}\n${wordsAt(last.range).trim()}`,
    icon: SAID,
    place: last.range,
    ...(rows.length > 1 ? { rows } : {}),
  };
}

function placesRow(id: string, label: string, places: readonly Place[], wordsAt: WordsAt): Row {
  const [first, ...more] = places;
  if (!first) return silentRow(id, label);
  const rows = places.map((place, index) => placeRow(`${id}/${index}`, place, wordsAt, SAID));
  const description = more.length > 0 ? placesInWords(places.length) : shortened(wordsAt(first));
  return { ...rows[0]!, id, label, description, ...(more.length > 0 ? { rows } : {}) };
}

function silentRow(id: string, label: string): Row {
  return { id, label, description: SILENT, icon: NOT_SAID };
}
