import { type Connection, type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { afterEdit, type Edit, NOBODY_TYPES, type Typing } from './calm.ts';
import type { Reading } from './readings.ts';

/** A record that the client has open, with what is known about it. */
export interface OpenRecord {
  /** Always the newest text; the same object as long as the record is open. */
  readonly document: TextDocument;
  typing: Typing;
  /** What the linter said about one version of the text, perhaps not the newest. */
  reading: Reading | null;
}

export interface DocumentEvents {
  /** The record was opened, or its text changed. */
  changed(record: OpenRecord): void;
  saved(record: OpenRecord): void;
  closed(record: OpenRecord): void;
}

/** The records that the client has open, kept in step with it change by change. */
export class Documents {
  readonly #open = new Map<string, OpenRecord>();
  readonly #texts = new TextDocuments({
    create: TextDocument.create,
    update: (document, changes, version) => this.#update(document, changes, version),
  });

  listen(connection: Connection, events: DocumentEvents): void {
    this.#texts.onDidOpen(({ document }) => {
      this.#open.set(document.uri, { document, typing: NOBODY_TYPES, reading: null });
    });
    this.#texts.onDidChangeContent(({ document }) => this.#tell(document.uri, events.changed));
    this.#texts.onDidSave(({ document }) => this.#tell(document.uri, events.saved));
    this.#texts.onDidClose(({ document }) => {
      this.#tell(document.uri, events.closed);
      this.#open.delete(document.uri);
    });
    this.#texts.listen(connection);
  }

  get(uri: string): OpenRecord | undefined {
    return this.#open.get(uri);
  }

  all(): readonly OpenRecord[] {
    return [...this.#open.values()];
  }

  #tell(uri: string, event: (record: OpenRecord) => void): void {
    const record = this.#open.get(uri);
    if (record !== undefined) event(record);
  }

  #update(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument {
    const record = this.#open.get(document.uri);
    for (const change of changes) {
      const edit = editOf(document, change);
      TextDocument.update(document, [change], version);
      if (record !== undefined) record.typing = afterEdit(record.typing, edit, document.getText());
    }
    return document;
  }
}

/** What a change replaces. A client that always sends the whole text has still edited only one place of it. */
function editOf(document: TextDocument, change: TextDocumentContentChangeEvent): Edit {
  if ('range' in change) {
    const { start, end } = change.range;
    return { start: document.offsetAt(start), end: document.offsetAt(end), inserted: change.text.length };
  }
  const before = document.getText();
  const after = change.text;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { start, end: before.length - same, inserted: after.length - same - start };
}
