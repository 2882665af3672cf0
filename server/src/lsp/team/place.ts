import type { Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** Where a cursor is in a YAML file, also in one that is half written. */
export interface YamlPlace {
  /** The names that lead to what the cursor is in, with `*` for entries of lists. */
  readonly path: readonly string[];
  /** The name on whose line the cursor is, behind its colon; undefined where a name is being written. */
  readonly name: string | undefined;
  /** What stands before the cursor, of the name or the value that is being written. */
  readonly written: string;
}

/** What stands before a name or a value on its line: blanks, and hyphens of lists. */
const LEAD = /^(?:\s*-(?=\s|$))*\s*/;
const NAME = /^(["']?)([^\s"'#:[\]{},][^"'#:[\]{},]*)\1\s*:(?=\s|$)/;

/**
 * Told from how far lines are set in, as people write YAML; brackets on one line count as lists.
 * @returns null in a comment
 */
export function placeAt(document: TextDocument, { line, character }: Position): YamlPlace | null {
  const lines = document.getText().split(/\r?\n/);
  const before = (lines[line] ?? '').slice(0, character);
  if (/^\s*#/.test(before)) return null;
  const lead = LEAD.exec(before)?.[0] ?? '';
  const rest = before.slice(lead.length);
  const [whole = '', , name] = NAME.exec(rest) ?? [];
  const value = rest.slice(whole.length).trimStart();
  const path = [...above(lines, line, lead), ...hyphens(lead)];
  if (name === undefined) return { path, name, written: value };
  const inList = value.startsWith('[') ? ['*'] : [];
  return {
    path: [...path, name, ...inList],
    name,
    written: value.slice(value.lastIndexOf(',') + 1).replace(/^[[\s]+/, ''),
  };
}

/** The name under a cursor, with the names that lead to it; null where there is none. */
export function nameAt(document: TextDocument, position: Position) {
  const text = document.getText().split(/\r?\n/)[position.line] ?? '';
  const lead = LEAD.exec(text)?.[0] ?? '';
  const [, quote = '', name] = NAME.exec(text.slice(lead.length)) ?? [];
  const start = lead.length + quote.length;
  if (name === undefined || position.character < start || position.character > start + name.length) return null;
  const lines = document.getText().split(/\r?\n/);
  return { path: [...above(lines, position.line, lead), ...hyphens(lead), name], start, end: start + name.length };
}

/** The names above a line that it is set in under. */
function above(lines: readonly string[], line: number, lead: string): string[] {
  const path: string[] = [];
  // An entry of a list may stand as far in as the name of the list.
  let column = lead.search(/-/) === -1 ? lead.length : lead.search(/-/) + 0.5;
  for (let at = line - 1; at >= 0 && column > 0; at -= 1) {
    const text = lines[at] ?? '';
    if (/^\s*(?:#|$)/.test(text)) continue;
    const own = LEAD.exec(text)?.[0] ?? '';
    const name = NAME.exec(text.slice(own.length))?.[2];
    const first = own.search(/-/);
    if (name !== undefined && own.length < column) {
      path.unshift(name);
      column = own.length;
    }
    if (first !== -1 && first < column) {
      path.unshift(...hyphens(own));
      column = first + 0.5;
    }
  }
  return path;
}

function hyphens(lead: string): string[] {
  return [...lead].filter((sign) => sign === '-').map(() => '*');
}
