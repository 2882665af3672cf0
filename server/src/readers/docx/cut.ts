import type { Span } from '../../engine/types.ts';

/** A stretch of XML that something else is to stand for; '' takes it out. Offsets are into the XML. */
export interface Cut extends Span {
  readonly instead: string;
}

/** XML with some stretches taken out. A stretch within one that goes anyway counts for nothing. */
export function withCuts(xml: string, cuts: readonly Cut[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, instead } of cuts.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    if (start < at) continue;
    parts.push(xml.slice(at, start), instead);
    at = end;
  }
  parts.push(xml.slice(at));
  return parts.join('');
}
