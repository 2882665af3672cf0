import { basename, extname } from 'node:path';
import { DOCUMENT_KINDS, type DocumentKind, type SourceDocument } from '../../engine/types.ts';
import { type ReadRecord, readerFor } from '../../readers/index.ts';

/** A record as a line of the stream brings it. */
export interface Order {
  readonly path: string;
  readonly kind: DocumentKind | undefined;
  readonly record: ReadRecord;
}

/** @returns the record, or a sentence that says what the matter is; `path` where the line had one. Never rejects, never quotes the line. */
export async function orderFrom(line: string): Promise<Order | { readonly path?: string; readonly error: string }> {
  const fields = parsed(line);
  if (fields === undefined) return { error: NO_OBJECT };
  const { path, text, base64, kind } = fields;
  if (typeof path !== 'string' || path === '') return { error: 'This line has no "path". Give the record its name.' };
  const known = DOCUMENT_KINDS.find((each) => each === kind);
  if (kind !== undefined && known === undefined)
    return { path, error: `"kind" can be ${DOCUMENT_KINDS.join(', ')}. Leave it out to let Caselint tell.` };
  if (typeof text === 'string') return { path, kind: known, record: { text, format: formatOf(path) } };
  if (typeof base64 !== 'string') return { path, error: NO_TEXT };
  return orderOf(path, Buffer.from(base64, 'base64'), known);
}

/** The same for the bytes of a file. */
export async function orderOf(
  path: string,
  bytes: Uint8Array,
  kind?: DocumentKind,
): Promise<Order | { readonly path: string; readonly error: string }> {
  const reader = readerFor(path);
  if (!reader)
    return {
      path,
      error: `Caselint does not read ${extname(basename(path)) || 'such'} files. Send its text as "text".`,
    };
  const record = await reader.read(bytes);
  return 'error' in record ? { path, error: record.error } : { path, kind, record };
}

function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

/** A text that comes with the name of a Word file is what somebody took from it: plain text. */
function formatOf(path: string): SourceDocument['format'] {
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'text';
}

const NO_OBJECT = 'This line is no JSON object. Write each record as {"path": …, "text": …} on a line of its own.';
const NO_TEXT =
  'This line has neither "text" nor "base64". Give the record as text, or the bytes of its file as base64.';
