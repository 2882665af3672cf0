import type { OverviewPerson, OverviewUnmentioned, RecordOverview } from '../../../server/src/lsp/protocol.ts';
import * as l10n from '../l10n.ts';
import { adultRows } from './adultRows.ts';
import { blanksOf, type IsBlank } from './blanks.ts';
import { childRows } from './childRows.ts';
import { mentionsRow } from './mentionRows.ts';
import type { Row, WordsAt } from './row.ts';

/** Everybody a record speaks of: children, adults with what is known of their part, and at the end who is told of in passing or is there for work. */
export function peopleRows(overview: RecordOverview, wordsAt: WordsAt): Row[] {
  const { people, unmentioned, together } = overview;
  const isBlank = blanksOf(overview);
  const of = (part: OverviewPerson['part']) => people.filter((person) => person.part === part);
  const children = of('child');
  const adults = of('adult').filter(({ inPassing }) => !inPassing);
  const others = of('adult').filter(({ inPassing }) => inPassing);
  const workers = of('professional');
  const adultAndMissing = [
    ...adults.map((person) => adultRow(person, wordsAt, isBlank)),
    ...unmentioned.map((parent) => unmentionedRow(parent)),
  ];
  const mentioned = (these: readonly OverviewPerson[], icon: string) =>
    these.map((person) => mentionedRow(person, icon, wordsAt));
  return [
    ...group('children', l10n.t('Children'), childRows(children, together, wordsAt), children.length, true),
    ...group('adults', l10n.t('Adults'), adultAndMissing, adults.length, true),
    ...group('others', l10n.t('Others mentioned'), mentioned(others, 'person'), others.length),
    ...group('professionals', l10n.t('Professionals'), mentioned(workers, 'briefcase'), workers.length),
  ];
}

/** @param people how many of the rows are people whom the record mentions */
function group(id: string, label: string, rows: readonly Row[], people: number, unfolded = false): Row[] {
  if (rows.length === 0) return [];
  return [{ id, label, description: String(people), spoken: `${label}, ${people}`, unfolded, rows }];
}

function adultRow(person: OverviewPerson, wordsAt: WordsAt, isBlank: IsBlank): Row {
  const { id, label, relation, missing, askAt } = person;
  const gaps = missing.length > 0 ? l10n.t('{0} not said', missing.length) : '';
  const openThings = missing.length === 1 ? l10n.t('1 thing not said') : l10n.t('{0} things not said', missing.length);
  const isKnownAs = relation && !label.toLowerCase().includes(relation) ? relation : '';
  const description = [isKnownAs, gaps].filter(Boolean).join(' · ');
  return {
    ...{ id, label, description },
    spoken: [label, isKnownAs, gaps && openThings].filter(Boolean).join(', '),
    icon: { name: 'person' },
    ...placeOf(person),
    ...(askAt && missing.length > 0
      ? { context: 'ask', subject: { ask: { name: label, about: missing, at: askAt } } }
      : {}),
    rows: adultRows(person, wordsAt, isBlank),
  };
}

/** A parent who is nowhere spoken of: a line of its own, for a list of people shows nobody who is missing. */
function unmentionedRow({ relation, among, askAt }: OverviewUnmentioned): Row {
  const label = relation === 'mother' ? l10n.t('Mother') : l10n.t('Father');
  const description = among ? l10n.t('only mentioned among others') : l10n.t('not mentioned');
  return {
    id: `unmentioned/${relation}`,
    ...{ label, description },
    tooltip: l10n.t('{0}: {1}. That there is nothing to say of a parent is also worth saying.', label, description),
    icon: { name: 'question', colour: 'list.warningForeground' },
    ...(among ? { place: among } : {}),
    context: 'ask',
    subject: {
      ask: {
        // What goes into the record is in the record's language.
        name: relation === 'mother' ? 'Mother' : 'Father',
        about: ['name', 'lives', 'nights', 'time', 'alone', 'care', 'contact', 'supervised', 'checks', 'spoken-to'],
        at: askAt,
      },
    },
  };
}

/** Somebody of whom only is told where the record mentions them. */
function mentionedRow(person: OverviewPerson, icon: string, wordsAt: WordsAt): Row {
  const { id, label, presumed } = person;
  return {
    ...{ id, label },
    ...(presumed ? { description: l10n.t('perhaps family') } : {}),
    icon: { name: icon },
    ...placeOf(person),
    rows: [mentionsRow(person, wordsAt)],
  };
}

function placeOf({ forms }: OverviewPerson): Pick<Row, 'place'> {
  const place = forms[0]?.mentions[0];
  return place ? { place } : {};
}
