import type { Language } from '../language/language.ts';
import type { RecordBlock } from '../types.ts';

/**
 * Whether a block lists who lives at the child's home: "Household: …", "Lives with: …", or a row of a form whose first
 * cell says so, "| Others at the address | Efua (mother), Kwame (father) |".
 */
export function isHouseholdList({ outline, text, sentences }: RecordBlock, language: Language): boolean {
  if (text.label) return isOfHousehold(text.text.slice(text.label.start, text.label.end));
  const [first] = sentences;
  const isRow = outline.kind === 'table-row' && !outline.header && first !== undefined && (first.cell ?? 0) === 0;
  return isRow && isOfHousehold(first.facts.text);

  function isOfHousehold(label: string): boolean {
    return language.hasClass('label-of-household', language.read(label));
  }
}
