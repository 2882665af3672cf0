import { createHmac } from 'node:crypto';
import { extname } from 'node:path';
import type { DocumentKind, LintSettings, ResultPart, SourceDocument } from '../../engine/types.ts';
import { figures } from '../../figures.ts';
import type { Edition } from './edition.ts';

/** Everything that the result for one record depends on. */
export interface Question {
  /** The file as it is on the disk. */
  readonly bytes: Uint8Array;
  readonly document: SourceDocument;
  readonly kind: DocumentKind | undefined;
  readonly settings: LintSettings;
  readonly parts: readonly ResultPart[];
  /** With a team's own dictionaries an edition of its own. */
  readonly edition: Edition;
}

/**
 * The name under which a result is kept: figures that are the same for the same question and salt, and tell nobody what
 * was asked. Of the path only the file's own name counts, or its
 * ending alone where the kind of record is said: it tells how the bytes are read.
 */
export function keyOf({ bytes, document, kind, settings, parts, edition }: Question, salt: string): string {
  const name = document.uri.split('/').at(-1) ?? '';
  const told = kind === undefined ? name : extname(name).toLowerCase();
  const rules = Object.entries(settings.rules).sort(([one], [other]) => (one < other ? -1 : 1));
  const packs = [...settings.packs].sort();
  const asked = JSON.stringify([document.format, kind, told, rules, packs, [...parts].sort(), edition.fingerprint]);
  return figures(createHmac('sha256', salt).update(`${asked}\0`).update(bytes).digest());
}
