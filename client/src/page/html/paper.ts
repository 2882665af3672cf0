import { type Html, html } from '../../panel/html/html.ts';
import { LOUDNESS } from '../../view/recordRows.ts';
import type { PageRecord } from '../model.ts';
import { blocksOf, type PaperBlock, type PaperRow, type Stretch } from '../paper/blocks.ts';
import { piecesOf } from '../paper/pieces.ts';

/** Headings of the record stand below those of the page. */
const ABOVE = 3;
const DEEPEST_HEADING = 6;
const DEEPEST_ITEM = 4;

/** The record as somebody reads it, with what is questioned underlined; every stretch says where in the text it starts. */
export function paper({ shown, overview, stretchOf }: PageRecord): Html {
  const { findings } = overview;
  const marks = findings.map(({ range }) => stretchOf(range));
  let above = ABOVE;
  return html`${blocksOf(shown.text, shown.format).map(block)}`;

  function block(each: PaperBlock): Html {
    if (each.kind === 'table') return table(each.rows);
    const words = stretch(each.content);
    if (each.kind === 'paragraph')
      return html`<p tabindex="-1">${words}</p>
`;
    if (each.kind === 'item')
      return html`<p tabindex="-1" class="${each.bullet ? 'bullet' : 'item'} deep-${Math.min(each.depth, DEEPEST_ITEM)}">${words}</p>
`;
    // Who listens to headings one after the other expects none to be left out.
    above = Math.min(ABOVE + each.level, above + 1, DEEPEST_HEADING);
    return html`<div tabindex="-1" class="heading level-${each.level}" role="heading" aria-level="${above}">${words}</div>
`;
  }

  function table(rows: readonly PaperRow[]): Html {
    return html`<div class="scroll"><table>${rows.map(
      ({ header, cells }) => html`<tr tabindex="-1">${cells.map((lines) => cell(lines, header))}</tr>
`,
    )}</table></div>
`;
  }

  function cell(lines: PaperRow['cells'][number], header: boolean): Html {
    const words = lines.map((line, index) => html`${index > 0 ? html`<br>` : null}${line.map(stretch)}`);
    return header ? html`<th scope="col">${words}</th>` : html`<td>${words}</td>`;
  }

  function stretch(where: Stretch): Html {
    return html`${piecesOf(where, marks).map(({ start, end, findings: over }) => {
      const words = shown.text.slice(start, end);
      const [inner] = over;
      if (inner === undefined) return html`<span data-at="${start}">${words}</span>`;
      const { severity, title } = findings[inner]!;
      // The keyboard reaches questions in their list, where nobody has to step through every one of them.
      return html`<a class="mark ${severity}" data-at="${start}" data-questions="${over.join(' ')}" href="#question-${inner}" tabindex="-1" title="${title} (${LOUDNESS[severity]})">${words}</a>`;
    })}`;
  }
}
