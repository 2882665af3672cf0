import { Range } from 'vscode';
import type { CirculationStop } from '../../server/src/lsp/protocol.ts';

/** A range as the server writes it, as VS Code's own. */
export const rangeOf = ({ start, end }: CirculationStop['range']): Range =>
  new Range(start.line, start.character, end.line, end.character);
