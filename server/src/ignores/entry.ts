/** How much an entry sets aside: one finding, or all findings of one rule in a record or in a folder and below it. */
export const SCOPES = ['finding', 'record', 'folder'] as const;
export type Scope = (typeof SCOPES)[number];

/** One line of a list. Names of records, folders and findings are keyed hashes, see `names.ts`. */
export interface Entry {
  readonly id: string;
  /** The name of the record, or of the folder. */
  readonly place: string;
  /** An entry of a baseline is always about one finding, and has neither this nor what follows. */
  readonly scope?: Scope;
  readonly rule?: string;
  /** The day it was written, as in 2026-11-21. */
  readonly when?: string;
  /** In the words of whoever set it aside. */
  readonly reason?: string;
}

export const ENTRY_FIELDS = ['id', 'place', 'scope', 'rule', 'when', 'reason'] as const;

/** Reads an entry from what a line holds; undefined for anything else. */
export function readEntry(value: unknown): Entry | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Readonly<Record<string, unknown>>;
  const isName = (name: unknown) => typeof name === 'string' && /^\d+$/.test(name);
  const isText = ENTRY_FIELDS.every((field) => fields[field] === undefined || typeof fields[field] === 'string');
  if (!isText || !isName(fields.id) || !isName(fields.place)) return undefined;
  const entry = fields as unknown as Entry;
  return entry.scope === undefined || SCOPES.includes(entry.scope) ? entry : undefined;
}
