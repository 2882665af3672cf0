import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CollectionDeclaration, collect } from '../../engine/collection.ts';
import type { CollectionFinding, RecordFacts, SourceDocument } from '../../engine/types.ts';
import type { Settings } from '../../settings.ts';
import { pathOf } from '../source.ts';

/** A file that was asked about. */
export interface CheckedRecord {
  readonly document: TextDocument;
  readonly source: SourceDocument;
  readonly facts: RecordFacts;
  readonly settings: Settings;
  /** What rules for several records say about it. */
  readonly declarations: readonly CollectionDeclaration[];
}

/** The files of a folder that were asked about, for what they show together. */
export class CheckedRecords {
  /** By their paths, from which families are told. */
  readonly #byPath = new Map<string, CheckedRecord>();

  keep(about: Omit<CheckedRecord, 'document'>): TextDocument {
    const { uri, text } = about.source;
    const document = TextDocument.create(uri, 'markdown', 0, text);
    this.#byPath.set(pathOf(uri), { document, ...about });
    return document;
  }

  /** @param uris without them all */
  forget(uris: readonly string[] = [...this.#byPath.keys()]): void {
    for (const uri of uris) this.#byPath.delete(pathOf(uri));
  }

  at(path: string): CheckedRecord | undefined {
    return this.#byPath.get(path);
  }

  findings(declarations: readonly CollectionDeclaration[]): readonly CollectionFinding[] {
    const records = [...this.#byPath].map(([path, { facts, settings }]) => ({ path, facts, rules: settings.rules }));
    return collect(records, declarations, (path) => this.#byPath.get(path)!.declarations);
  }
}
