import { fromByteArray } from 'base64-js';
import { Disposable, EventEmitter, type TextDocument, type Uri, workspace } from 'vscode';
import {
  type FileParams,
  type FilePlace,
  type FileProblem,
  type FileText,
  READ_FILE,
  type ReadFileAnswer,
} from '../../../server/src/lsp/protocol/files.ts';
import * as l10n from '../l10n.ts';
import type { Server } from '../server.ts';
import { fileOf, isText, textOf } from './addresses.ts';

/** No record is as large; a file that is, would fill the memory before anybody could say so. In bytes. */
const MOST_BYTES = 100 * 1024 * 1024;

/** What is known of a text beside its words. */
export interface KnownText extends Pick<FileText, 'places' | 'notes'> {
  /** Why the file could not be read again after it had changed. */
  readonly problem?: string;
}

/** The texts of files: reads them through the server, and knows where in the file each part of an open one stands. */
export class FileTexts implements Disposable {
  readonly #server: Server;
  readonly #known = new Map<string, KnownText>();
  readonly #changed = new EventEmitter<void>();
  readonly #listener = workspace.onDidCloseTextDocument(({ uri }) => this.#known.delete(uri.toString()));

  /** Something else is known of a text. */
  readonly onDidChange = this.#changed.event;

  constructor(server: Server) {
    this.#server = server;
  }

  /** Reads a file and gives its text, or a sentence about what kept it from being read. Nothing is locked or written. */
  async read(file: Uri): Promise<ReadFileAnswer> {
    const text = textOf(file).toString();
    const bytes = await bytesOf(file);
    const read = 'error' in bytes ? bytes : await this.#ask({ uri: text, bytes: bytes.base64 });
    const before = this.#known.get(text);
    if (!('error' in read)) this.#known.set(text, { places: read.places, notes: read.notes });
    else if (before) this.#known.set(text, { ...before, problem: read.error });
    this.#changed.fire();
    return read;
  }

  /** What is known of a text; undefined for every other document. */
  about({ uri }: Pick<TextDocument, 'uri'>): KnownText | undefined {
    return isText(uri) ? this.#known.get(uri.toString()) : undefined;
  }

  /** Where in its file an offset of a text stands, as people would look for it. */
  placeAt(document: TextDocument, offset: number): FilePlace | undefined {
    return this.about(document)?.places.findLast(({ start }) => start <= offset);
  }

  dispose(): void {
    Disposable.from(this.#listener, this.#changed).dispose();
  }

  async #ask(params: FileParams): Promise<ReadFileAnswer> {
    this.#server.start();
    const stopped = l10n.t('Caselint stopped while it read this file. Your file is not affected.');
    return (await this.#server.ask<ReadFileAnswer>(READ_FILE, params)) ?? { error: stopped };
  }
}

/** The bytes of a file in base64, as they are sent to the server. */
export async function bytesOf(uri: Uri): Promise<{ readonly base64: string } | FileProblem> {
  const file = fileOf(uri);
  try {
    const { size } = await workspace.fs.stat(file);
    if (size > MOST_BYTES)
      return { error: l10n.t('This file is larger than 100 MB. Take the pictures out of a copy of it, and try that.') };
    return { base64: fromByteArray(await workspace.fs.readFile(file)) };
  } catch {
    return { error: l10n.t('This file could not be opened. Is it still there, and may you read it?') };
  }
}
