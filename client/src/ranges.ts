import { Range, type TextDocument } from 'vscode';
import type { CirculationStop } from '../../server/src/lsp/protocol.ts';

/** A range as the server writes it, as VS Code's own. */
export const rangeOf = ({ start, end }: CirculationStop['range']): Range =>
  new Range(start.line, start.character, end.line, end.character);

/** The range between two offsets. */
export const rangeBetween = (document: TextDocument, start: number, end: number): Range =>
  new Range(document.positionAt(start), document.positionAt(end));
