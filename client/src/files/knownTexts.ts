import { Disposable, EventEmitter, type TextDocument, workspace } from 'vscode';
import type { FilePlace, FileText } from '../../../server/src/lsp/protocol/files.ts';

/** What is known of the text of a file beside its words. */
export interface KnownText extends Pick<FileText, 'places' | 'notes'> {
  /** Why the file could not be read again after it had changed. */
  readonly problem?: string;
}

/** What is known of the texts of files that are open. */
export class KnownTexts implements Disposable {
  readonly #byAddress = new Map<string, KnownText>();
  readonly #changed = new EventEmitter<void>();
  readonly #listener = workspace.onDidCloseTextDocument(({ uri }) => this.#byAddress.delete(uri.toString()));

  /** Something else is known of a text. */
  readonly onDidChange = this.#changed.event;

  /** Undefined for every other document. */
  of({ uri }: Pick<TextDocument, 'uri'>): KnownText | undefined {
    return this.#byAddress.get(uri.toString());
  }

  note({ uri }: Pick<TextDocument, 'uri'>, known: KnownText): void {
    this.#byAddress.set(uri.toString(), known);
    this.#changed.fire();
  }

  /** Where in its file an offset of a text stands, as people would look for it. */
  placeAt(document: TextDocument, offset: number): FilePlace | undefined {
    return this.of(document)?.places.findLast(({ start }) => start <= offset);
  }

  dispose(): void {
    Disposable.from(this.#listener, this.#changed).dispose();
  }
}
