import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Linter } from '../engine/linter.ts';
import { recordOverview } from '../lsp/overview.ts';
import { type Place, type ReadRecord, type ReadResult, readerFor, textReader } from '../readers/index.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { lintForPage, uriOf } from './lint.ts';
import type { AskedRecord, Refusal, ShownRecord } from './messages.ts';

/** Reads a record and what the rules say of it; what cannot be read becomes a sentence that says why. */
export async function readForPage(asked: AskedRecord, linter: Linter): Promise<ShownRecord | Refusal> {
  const read = await textOf(asked);
  return 'error' in read ? read : shownOf(asked, read, linter);
}

async function textOf({ name, content }: AskedRecord): Promise<ReadResult> {
  if (typeof content === 'string') return { text: content, format: 'text' };
  return (readerFor(name) ?? textReader).read(content);
}

function shownOf(asked: AskedRecord, read: ReadRecord, linter: Linter): ShownRecord {
  const { text, format, places, notes = [] } = read;
  const result = lintForPage(asked, read, linter);
  const document = TextDocument.create(uriOf(asked.name), format, 1, text);
  const reading = {
    ...{ id: 1, version: 1, settings: DEFAULT_SETTINGS, result },
    kind: { kind: result.kind, from: asked.kind ? ('chosen' as const) : ('told' as const) },
  };
  const seen = result.findings.map((finding, index) => ({ finding, index }));
  const rules = new Map(linter.rules.map((rule) => [rule.id, rule]));
  return {
    ...{ text, format, notes },
    lineNames: places ? lineNamesOf(document, places) : null,
    overview: recordOverview(document, seen, reading, rules),
  };
}

/** Lines and places both stand in order, so that one walk over them does. */
function lineNamesOf(document: TextDocument, places: readonly Place[]): string[] {
  let place = 0;
  return Array.from({ length: document.lineCount }, (_, line) => {
    const start = document.offsetAt({ line, character: 0 });
    while ((places[place + 1]?.span.start ?? Infinity) <= start) place += 1;
    return places[place]?.name ?? '';
  });
}
