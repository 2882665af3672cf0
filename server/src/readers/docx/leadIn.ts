import type { Stretch } from '../blocks/block.ts';
import { type LeadIn, withLeadIn as withLeadInOf } from '../blocks/leadIn.ts';
import { dividedAt, type Origin } from './origin.ts';

export { addToLeadIn, type LeadIn } from '../blocks/leadIn.ts';

/** The words of a paragraph, with bold ones at their start set apart where they head the rest. */
export function withLeadIn(
  stretches: readonly Stretch<Origin>[],
  leadIn: LeadIn,
  isItem: boolean,
): readonly Stretch<Origin>[] {
  return withLeadInOf(stretches, leadIn, isItem, dividedAt);
}
