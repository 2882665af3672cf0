import { pathToFileURL } from 'node:url';
import {
  type CodeAction,
  CodeActionKind,
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Mistake } from '../../checking/source.ts';
import type { Team } from '../../team/team.ts';

/** What a mistake carries for "did you mean". */
interface MistakeData {
  readonly suggestion: string;
}

/** Shows what cannot be used in a team's files, in those files, whether they are open or not. */
export class TeamMistakes {
  readonly #connection: Connection;
  /** By the folder of a team, the files in which mistakes are shown. */
  readonly #shown = new Map<string, readonly string[]>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  show({ root, mistakes, files }: Team): void {
    const byFile = new Map<string, Mistake[]>();
    for (const mistake of mistakes) byFile.set(mistake.file, [...(byFile.get(mistake.file) ?? []), mistake]);
    for (const file of new Set([...(this.#shown.get(root) ?? []), ...byFile.keys()])) {
      const text = files.find((each) => each.file === file)?.text ?? '';
      this.#send(
        file,
        (byFile.get(file) ?? []).map((mistake) => toDiagnostic(mistake, text)),
      );
    }
    this.#shown.set(root, [...byFile.keys()]);
  }

  #send(file: string, diagnostics: Diagnostic[]): void {
    void this.#connection.sendDiagnostics({ uri: pathToFileURL(file).href, diagnostics });
  }
}

/** For each of these diagnostics what was probably meant, in place of what was written. */
export function meantInstead(document: TextDocument, diagnostics: readonly Diagnostic[]): CodeAction[] {
  return diagnostics.flatMap((diagnostic) => {
    const { suggestion } = (diagnostic.data ?? {}) as Partial<MistakeData>;
    if (typeof suggestion !== 'string') return [];
    const quote = /^["']/.exec(document.getText(diagnostic.range))?.[0] ?? '';
    const edits = [{ range: diagnostic.range, newText: quote + suggestion + quote }];
    return {
      title: `Write “${suggestion}”`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      isPreferred: true,
      edit: { changes: { [document.uri]: edits } },
    };
  });
}

function toDiagnostic({ span, line, column, message, suggestion }: Mistake, text: string): Diagnostic {
  const start = { line: line - 1, character: column - 1 };
  const words = text.slice(span.start, span.end).split(/\r?\n/, 1)[0] ?? '';
  return {
    range: { start, end: { line: start.line, character: start.character + words.length } },
    severity: DiagnosticSeverity.Error,
    source: 'Caselint',
    message,
    ...(suggestion === undefined ? {} : { data: { suggestion } satisfies MistakeData }),
  };
}
