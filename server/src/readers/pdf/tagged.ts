import { flow, type KnownWords, type Margins, marginsOf } from './flow.ts';
import type { Found, FoundParagraph, FoundRow } from './found.ts';
import { linesOf } from './lines.ts';
import { itemOf } from './marks.ts';
import type { Page, Piece, Tagged } from './piece.ts';

export interface TaggedPage {
  readonly blocks: readonly Found[];
  readonly notes: readonly FoundParagraph[];
}

/** Names of parts that stand within a paragraph. Everything else begins one. */
const INLINE = /^(?:Span|Quote|Link|Reference|BibEntry|Code|Em|Strong|Ruby|Warichu|RB|RT|RP|WT|WP|Annot|Lbl|Sub)$/;

/** Whether a page's tags tell of nearly all that stands on it: some programs tag little more than a picture. */
export function isTagged({ tagged, pieces }: Page): boolean {
  if (tagged === null) return false;
  const ids = new Set(idsBelow(tagged));
  const count = (some: readonly Piece[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  return count(pieces.filter(({ id }) => id !== null && ids.has(id))) >= count(pieces) * MOST;
}

const MOST = 0.9;

/** What a page says of itself that its parts are: headings, lists and tables as its writer made them. */
export function readTagged(page: Page, known: KnownWords): TaggedPage {
  const byId = new Map<string, Piece[]>();
  for (const piece of page.pieces) if (piece.id !== null) byId.set(piece.id, [...(byId.get(piece.id) ?? []), piece]);
  // Part by part, because the cells of a row stand side by side.
  const marginsBelow = (node: Tagged) => marginsOf(idsBelow(node).flatMap((id) => linesOf(byId.get(id) ?? [])));
  const notes: FoundParagraph[] = [];
  return { blocks: page.tagged ? below(page.tagged, -1, marginsBelow(page.tagged)) : [], notes };

  /**
   * @param depth how many lists a part is in, from -1
   * @param margins of the page, or of the cell
   */
  function below(node: Tagged, depth: number, margins: Margins): Found[] {
    const blocks: Found[] = [];
    let pieces: Piece[] = [];
    const flush = () => {
      const paragraph = paragraphOf(pieces, node, margins);
      if (paragraph) blocks.push(paragraph);
      pieces = [];
    };
    for (const child of node.children) {
      if (!('role' in child)) pieces.push(...(byId.get(child.id) ?? []));
      else if (INLINE.test(child.role) && !hasBlocks(child)) pieces.push(...piecesBelow(child));
      else {
        flush();
        blocks.push(...blocksOf(child, depth, margins));
      }
    }
    flush();
    return blocks;
  }

  function blocksOf(node: Tagged, depth: number, margins: Margins): Found[] {
    if (node.role === 'Artifact') return [];
    if (node.role === 'Table') return [{ kind: 'table', rows: rowsOf(node) }];
    if (node.role === 'L') return below(node, depth + 1, margins);
    if (node.role === 'LI') return itemsOf(node, Math.max(depth, 0), margins);
    if (/^(?:Note|FENote)$/.test(node.role)) {
      notes.push(...below(node, -1, margins).flatMap((block) => (block.kind === 'paragraph' ? [block] : [])));
      return [];
    }
    return below(node, depth, margins);
  }

  /** The first words of an item are the item; whatever else is in it follows. */
  function itemsOf(node: Tagged, depth: number, margins: Margins): Found[] {
    const mark = node.children.flatMap((child) => ('role' in child && child.role === 'Lbl' ? piecesBelow(child) : []));
    const body = node.children.filter((child) => !('role' in child && child.role === 'Lbl'));
    const [first, ...rest] = below({ role: 'LBody', children: body }, depth, margins);
    if (first?.kind !== 'paragraph' || first.item) return first ? [first, ...rest] : [];
    const drawn = linesOf(mark)[0]?.text ?? '';
    return [{ ...first, ...itemOf(drawn, first.text, depth) }, ...rest];
  }

  function rowsOf(table: Tagged): FoundRow[] {
    return table.children.flatMap((part) => {
      if (!('role' in part)) return [];
      if (part.role !== 'TR') return rowsOf(part);
      const cells = part.children.filter((child): child is Tagged => 'role' in child && /^T[HD]$/.test(child.role));
      return [
        {
          isHeader: cells.length > 1 && cells.every(({ role }) => role === 'TH'),
          cells: cells.map((cell) =>
            below(cell, -1, marginsBelow(cell)).flatMap((block) =>
              block.kind === 'paragraph' ? [block] : flat(block.rows),
            ),
          ),
        },
      ];
    });
  }

  function paragraphOf(pieces: readonly Piece[], node: Tagged, margins: Margins): FoundParagraph | null {
    const lines = linesOf(pieces);
    if (lines.length === 0) return null;
    const heading = headingOf(node.role) ?? headingOf(pieces[0]?.tag ?? '');
    return { kind: 'paragraph', text: flow(lines, margins, known), ...(heading && { heading }) };
  }

  function piecesBelow(node: Tagged): Piece[] {
    return node.children.flatMap((child) => ('role' in child ? piecesBelow(child) : (byId.get(child.id) ?? [])));
  }
}

function idsBelow({ children }: Tagged): string[] {
  return children.flatMap((child) => ('role' in child ? idsBelow(child) : [child.id]));
}

/** A link or a piece of another language that holds a footnote, say. */
function hasBlocks(node: Tagged): boolean {
  return node.children.some((child) => 'role' in child && (!INLINE.test(child.role) || hasBlocks(child)));
}

/** A table within a cell: its words, cell by cell. */
function flat(rows: readonly FoundRow[]): FoundParagraph[] {
  return rows.flatMap(({ cells }) => cells.flat());
}

/** "H2", "Heading 2": programs that name a part after its style say there what they do not say in the structure. */
function headingOf(name: string): number | undefined {
  if (name === 'Title') return 1;
  if (name === 'H') return 2;
  const level = /^(?:H|Heading ?)([1-6])$/i.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
}
