import type { OverviewPerson, OverviewUnmentioned, RecordOverview } from '../../../server/src/lsp/protocol.ts';
import { adultRows } from './adultRows.ts';
import { blanksOf, type IsBlank } from './blanks.ts';
import { childRows } from './childRows.ts';
import { mentionsRow } from './mentionRows.ts';
import { count, type Row, type WordsAt } from './row.ts';

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
    ...group('children', 'Children', childRows(children, together, wordsAt), children.length, true),
    ...group('adults', 'Adults', adultAndMissing, adults.length, true),
    ...group('others', 'Others mentioned', mentioned(others, 'person'), others.length),
    ...group('professionals', 'Professionals', mentioned(workers, 'briefcase'), workers.length),
  ];
}

/** @param people how many of the rows are people whom the record mentions */
function group(id: string, label: string, rows: readonly Row[], people: number, unfolded = false): Row[] {
  if (rows.length === 0) return [];
  return [{ id, label, description: String(people), spoken: `${label}, ${people}`, unfolded, rows }];
}

function adultRow(person: OverviewPerson, wordsAt: WordsAt, isBlank: IsBlank): Row {
  const { id, label, relation, missing, askAt } = person;
  const gaps = missing.length > 0 ? `${missing.length} not said` : '';
  const isKnownAs = relation && !label.toLowerCase().includes(relation) ? relation : '';
  const description = [isKnownAs, gaps].filter(Boolean).join(' · ');
  return {
    ...{ id, label, description },
    spoken: [label, isKnownAs, gaps && `${count(missing.length, 'thing')} not said`].filter(Boolean).join(', '),
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
  const label = relation === 'mother' ? 'Mother' : 'Father';
  const description = among ? 'only mentioned among others' : 'not mentioned';
  return {
    id: `unmentioned/${relation}`,
    ...{ label, description },
    tooltip: `${label}: ${description}. That there is nothing to say of a parent is also worth saying.`,
    icon: { name: 'question', colour: 'list.warningForeground' },
    ...(among ? { place: among } : {}),
    context: 'ask',
    subject: {
      ask: {
        name: label,
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
    ...(presumed ? { description: 'perhaps family' } : {}),
    icon: { name: icon },
    ...placeOf(person),
    rows: [mentionsRow(person, wordsAt)],
  };
}

function placeOf({ forms }: OverviewPerson): Pick<Row, 'place'> {
  const place = forms[0]?.mentions[0];
  return place ? { place } : {};
}
