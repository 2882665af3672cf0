import type { ResultPart } from '../../engine/types.ts';
import { kindFor } from '../../settings.ts';
import { recordFields } from '../formats/json.ts';
import type { Lint } from '../record.ts';
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
    return { ...fields, ...(result.facts && { facts: result.facts }) };
  } catch (error) {
    return { path, ...unfinished(error) };
  }
}

/** The error's own words may quote the record, so only its name is passed on. */
export function unfinished(error: unknown): { readonly error: string } {
  const name = error instanceof Error ? error.name : typeof error;
  return { error: `Caselint could not finish this record (${name}). That is a fault in Caselint, not in the record.` };
}
