import type { BlockReader } from './blocks.ts';
import type { Language } from './language/language.ts';
import { remember } from './language/remember.ts';
import { findPeople } from './people/people.ts';
import { findActions } from './plan/actions.ts';
import type { KindTeller } from './text/kind.ts';
import type { Action, BlockText, CaseRecord, RecordBlock, RecordSentence, SourceDocument } from './types.ts';

/**
 * Reads a record once: blocks and sentences in their places, headings and columns, kind, people. What a block or a
 * sentence says is told from its own text; this fold adds what only the whole record knows.
 */
export function readRecord(
  document: SourceDocument,
  reader: BlockReader,
  language: Language,
  tellKind: KindTeller,
): CaseRecord {
  const { text, uri } = document;
  const outlines = reader.outline(document);
  const blocks: RecordBlock[] = [];
  const sentences: RecordSentence[] = [];
  const columnNames = new Map<RecordBlock, readonly string[]>();
  let section = '';
  for (const [index, outline] of outlines.entries()) {
    const { text: blockText, facts } = reader.read(text, outline);
    const header = outline.headerRow === undefined ? undefined : blocks[outline.headerRow];
    const placed: RecordSentence[] = [];
    const block: RecordBlock = {
      outline,
      text: blockText,
      section,
      columns: header ? remember(columnNames, header, () => cellTexts(header.text)) : [],
      sentences: placed,
      index,
    };
    for (const [i, { span, cell }] of blockText.sentences.entries()) {
      const start = outline.span.start + span.start;
      const end = outline.span.start + span.end;
      const sentence: RecordSentence = {
        facts: facts[i]!,
        span: { start, end },
        block,
        ...(cell === undefined ? {} : { cell }),
        quotations: blockText.quotations
          .filter((q) => q.span.start < span.end && span.start < q.span.end)
          .map((q) => ({
            kind: q.kind,
            span: { start: outline.span.start + q.span.start, end: outline.span.start + q.span.end },
          })),
        index: sentences.length,
      };
      placed.push(sentence);
      sentences.push(sentence);
    }
    blocks.push(block);
    if (outline.kind === 'heading') section = headingText(blockText);
  }
  const kind = document.kind ?? tellKind(text, outlines, uri).kind;
  const people = findPeople(blocks, sentences, language);
  let actions: readonly Action[] | undefined;
  return {
    ...{ uri, text, kind, blocks, sentences, people },
    // Found when first asked for: in most notes and referrals no rule asks.
    get actions() {
      actions ??= findActions(blocks, sentences, people, language);
      return actions;
    },
  };
}

function cellTexts(row: BlockText): string[] {
  return row.cells.map((cell) => row.text.slice(cell.start, cell.end).toLowerCase());
}

function headingText(block: BlockText): string {
  const [first] = block.sentences;
  return (first ? block.text.slice(first.span.start, first.span.end) : block.text).toLowerCase().trim();
}
