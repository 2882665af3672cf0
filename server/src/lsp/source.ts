import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentKind, SourceDocument } from '../engine/types.ts';
import { isPlainText } from '../readers/index.ts';
import { isRecord, type Settings } from '../settings.ts';
import { isTeamFile } from './team/addresses.ts';

/** An open document as the engine reads it. `kind` is what a person or a setting says it is. */
export function sourceOf(document: TextDocument, kind: DocumentKind | undefined): SourceDocument {
  const isMarkdown = document.languageId === 'markdown' || /\.(?:md|markdown)$/i.test(pathOf(document.uri));
  return {
    uri: document.uri,
    // Editors drop a byte order mark; where one is left, a space in its place keeps every offset.
    text: document.getText().replace(/^\uFEFF/, ' '),
    format: isMarkdown ? 'markdown' : 'text',
    ...(kind === undefined ? {} : { kind }),
  };
}

/** Whether the settings let this document be linted. One that was never saved has no path a glob could match: it is. */
export function isRecordUri(uri: string, settings: Settings): boolean {
  return uri.startsWith('untitled:') || (isRecord(pathOf(uri), settings) && !isTeamFile(uri));
}

/** Whether a document is the text that was read from a file of another kind: nobody can edit it. */
export function isFileText(uri: string): boolean {
  return !isPlainText(pathOf(uri));
}

/** The path that globs are matched with: of a URI of any scheme, the part behind scheme and host, decoded. */
export function pathOf(uri: string): string {
  const path = uri.replace(/^[a-z][a-z\d+.-]*:(?:\/\/[^/]*)?/i, '').replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
