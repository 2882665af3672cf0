import type { ResultPart, Span } from '../../engine/types.ts';
import { kindFor } from '../../settings.ts';
import { recordFields } from '../formats/json.ts';
import { createPlaces } from '../formats/places.ts';
import { type Lint, unfinished } from '../record.ts';
import type { Reading } from '../teams.ts';
import type { Order } from './orders.ts';

/**
 * What was found in one record, with the fields of the JSON and, where they are among the parts, the facts that
 * `caselint fold` compares records by; or an error in its place. Never rejects.
 */
export async function answerFor(
  { path, kind, record: { text, format, places, notes } }: Order,
  reading: Reading,
  lint: Lint,
  parts: readonly ResultPart[],
): Promise<object> {
  const told = kind ?? reading.kind ?? kindFor(path, reading.settings);
  try {
    const result = await lint({ uri: path, text, format, ...(told && { kind: told }) }, reading, parts);
    const fields = recordFields({ path, text, ...(places && { places }), ...(notes && { notes }), ...result }, parts);
    const { facts } = result;
    if (!facts) return fields;
    const { at } = createPlaces({ text, ...(places && { places }) });
    return { ...fields, facts, factPlaces: spansIn(facts).map(at) };
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
