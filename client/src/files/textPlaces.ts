import type { FilePlace } from '../../../server/src/lsp/protocol/files.ts';
import { shortened } from '../shortened.ts';

/** A place of a file in the list of its places; "table 2" holds its rows, "page 4" its paragraphs. */
export interface PlaceNode {
  /** "Paragraph 12: Amira was seen at school": so that it can be looked for by either. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly nodes: readonly PlaceNode[];
}

/** What stands before the first word of a block. */
const MARKS = /^(?:[#>|*-]+\s*)+/;

/** The places of a file as a tree, told from their names: what stands before a comma holds what stands behind it. */
export function placeTree(places: readonly FilePlace[], text: string): PlaceNode[] {
  const groups: FilePlace[][] = [];
  for (const place of places) {
    const last = groups.at(-1);
    if (last && outer(last[0]!) === outer(place)) last.push(place);
    else groups.push([place]);
  }
  return groups.map((group) => {
    const [first, last] = [group[0]!, group.at(-1)!];
    const inner = group.flatMap((place) => {
      const name = place.name.slice(outer(place).length).replace(/^, /, '');
      return name === '' ? [] : [{ ...place, name }];
    });
    const words = shortened(text.slice(first.start, first.end).replace(MARKS, ''));
    return {
      name: `${capital(outer(first))}: ${words}`,
      start: first.start,
      end: last.end,
      nodes: placeTree(inner, text),
    };
  });
}

const outer = ({ name }: FilePlace): string => name.split(', ', 1)[0]!;

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
