import type { Place, ReadRecord } from '../reader.ts';

const GAP = '\n\n';

/**
 * An e-mail and what is attached to it as one record, one below the other.
 * @param records the e-mail first
 * @param notes about what is in none of them
 */
export function joined(records: readonly ReadRecord[], notes: readonly string[]): ReadRecord {
  const places: Place[] = [];
  let text = '';
  for (const [index, record] of records.entries()) {
    if (index > 0) text += GAP;
    const within = index === 0 ? 'e-mail' : `attachment ${index}`;
    for (const { span, name } of record.places ?? [])
      places.push({
        span: { start: span.start + text.length, end: span.end + text.length },
        name: name === '' ? within : `${within}, ${name}`,
      });
    text += record.text;
  }
  const all = [...records.flatMap((record) => record.notes ?? []), ...notes];
  return { text, format: 'markdown', places, ...(all.length > 0 && { notes: all }) };
}
