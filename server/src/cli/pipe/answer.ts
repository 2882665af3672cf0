import { collectionRulesIn } from '../../engine/collection.ts';
import type { ResultPart, Span } from '../../engine/types.ts';
import { withoutComments } from '../../ignores/lintIgnoring.ts';
import { kindFor } from '../../settings.ts';
import { recordFields } from '../formats/json.ts';
import { createPlaces } from '../formats/places.ts';
import { type Lint, unfinished } from '../record.ts';
import type { Reading } from '../teams.ts';
import type { Order } from './orders.ts';

/**
 * What was found in one record, with the fields of the JSON and, where they are among the parts, the facts that
 * `caselint fold` compares records by; or an error in its place. Comments in the record count; lists do not, because nothing
 * tells what folder it is from. Never rejects.
 */
export async function answerFor(
  { path, kind, record: { text, format, places, notes } }: Order,
  reading: Reading,
  lint: Lint,
  parts: readonly ResultPart[],
): Promise<object> {
  const told = kind ?? reading.kind ?? kindFor(path, reading.settings);
  try {
    const document = { uri: path, text, format, ...(told && { kind: told }) };
    const ids = reading.linter.rules.map(({ id }) => id);
    const { plain, covers, settle } = withoutComments(document, ids);
    const result = settle(await lint(plain, reading, parts), { lists: [], comments: true });
    const fields = recordFields({ path, text, ...(places && { places }), ...(notes && { notes }), ...result }, parts);
    const { facts } = result;
    if (!facts) return fields;
    const { at } = createPlaces({ text, ...(places && { places }) });
    const rules = collectionRulesIn(reading.edition.dictionaries);
    const factPlaces = spansIn(facts).map((span) => {
      const aside = rules.map(({ id }) => id).filter((rule) => covers({ rule, span }));
      return { ...at(span), ...(aside.length > 0 && { aside }) };
    });
    return { ...fields, facts, factPlaces };
  } catch (error) {
    return { path, error: unfinished(error) };
  }
}

/** Every span that stands somewhere in a value, each once. */
function spansIn(value: unknown, found = new Map<string, Span>()): Span[] {
  if (typeof value !== 'object' || value === null) return [...found.values()];
  const { start, end } = value as Partial<Span>;
  if (typeof start === 'number' && typeof end === 'number') found.set(`${start} ${end}`, { start, end });
  for (const each of Object.values(value)) spansIn(each, found);
  return [...found.values()];
}
