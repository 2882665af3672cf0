import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Linter } from '../engine/linter.ts';
import { RESULT_PARTS, type SourceDocument } from '../engine/types.ts';
import { lintIgnoring } from '../ignores/lintIgnoring.ts';
import { recordOverview } from '../lsp/overview.ts';
import { type Place, type ReadResult, readerFor, textReader } from '../readers/index.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { AskedRecord, Refusal, ShownRecord } from './messages.ts';

/** Reads a record and what the rules say of it; what cannot be read becomes a sentence that says why. Never rejects. */
export async function readForPage(asked: AskedRecord, linter: Linter): Promise<ShownRecord | Refusal> {
  try {
    const read = await textOf(asked);
    return 'error' in read ? read : shownOf(asked, read, linter);
  } catch (error) {
    // The error's own words may quote the record, so only its name is passed on.
    const name = error instanceof Error ? error.name : typeof error;
    return {
      error: `Caselint could not finish this record (${name}). That is a fault in Caselint, not in the record.`,
    };
  }
}

async function textOf({ name, content }: AskedRecord): Promise<ReadResult> {
  if (typeof content === 'string') return { text: content, format: 'text' };
  return (readerFor(name) ?? textReader).read(content);
}

function shownOf({ name, kind }: AskedRecord, read: Exclude<ReadResult, Refusal>, linter: Linter): ShownRecord {
  const { text, format, places, notes = [] } = read;
  // The name may tell the kind of the record, as it does where files are read from a disk.
  const uri = `file:///${encodeURIComponent(name)}`;
  const source: SourceDocument = { uri, text, format, ...(kind && { kind }) };
  const settings = DEFAULT_SETTINGS;
  const result = lintIgnoring(
    source,
    (document) => linter.lint(document, settings, RESULT_PARTS),
    { lists: [], comments: true },
    linter.rules.map(({ id }) => id),
  );
  const document = TextDocument.create(uri, format, 1, text);
  const reading = {
    ...{ id: 1, version: 1, settings, result },
    kind: { kind: result.kind, from: kind ? ('chosen' as const) : ('told' as const) },
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
