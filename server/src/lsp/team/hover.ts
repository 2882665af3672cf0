import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { schemaAt, TEAM_SCHEMAS } from '../../team/schemas.ts';
import { isConfig } from './addresses.ts';
import type { TeamNames } from './names.ts';
import { nameAt } from './place.ts';

/** What a name in a team's file is for, or a class in one of its phrases. */
export function teamHover(document: TextDocument, position: Position, names: TeamNames): Hover | null {
  const { line } = position;
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  for (const { 0: whole, 1: name, index } of text.matchAll(/<([a-z-]+)>/g)) {
    if (position.character < index || position.character > index + whole.length) continue;
    return told(names.classes.find((each) => each.name === name)?.about, line, index, index + whole.length);
  }
  const at = nameAt(document, position);
  if (!at) return null;
  const schema = isConfig(document.uri) ? TEAM_SCHEMAS.config : TEAM_SCHEMAS.dictionary;
  const rule = names.rules.find(({ id }) => id === at.path.at(-1));
  return told(schemaAt(schema, at.path)?.description ?? rule?.title, line, at.start, at.end);
}

function told(about: string | undefined, line: number, start: number, end: number): Hover | null {
  if (about === undefined) return null;
  return {
    range: { start: { line, character: start }, end: { line, character: end } },
    contents: { kind: MarkupKind.PlainText, value: about },
  };
}
