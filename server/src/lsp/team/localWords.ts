import { type CodeAction, CodeActionKind, type Range, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../engine/types.ts';
import { LOCAL_KINDS, type LocalKind, withLocalWord } from '../../team/localWords.ts';
import { toSpan, touches } from '../positions.ts';

/** Names with capitals, several words long: "Harbour Light", "Family Key Worker". */
const NAMES = /\p{Lu}[\p{L}\d’'-]*(?:[ \t]+(?:(?:of|for|and|the|&)[ \t]+)?\p{Lu}[\p{L}\d’'-]*)+/gu;
/** What somebody may select: a few words, not half a paragraph. */
const LONGEST = 60;
const MOST_WORDS = 6;

/**
 * The names that may be those of a service or a post: what is selected, else names in the words of findings at the cursor.
 * @param isKnown whether a word is the given name of many people
 */
export function namesAt(
  document: TextDocument,
  range: Range,
  findings: readonly Finding[],
  isKnown: (word: string) => boolean,
): string[] {
  const place = toSpan(document, range);
  const text = document.getText();
  if (place.end > place.start) {
    const words = text.slice(place.start, place.end).trim();
    const fits =
      words.length <= LONGEST && words.split(/\s+/).length <= MOST_WORDS && /^[^\r\n]*\p{Lu}[^\r\n]*$/u.test(words);
    return fits && /^[\p{L}\d’'& -]+$/u.test(words) ? [words] : [];
  }
  const here = findings.filter(({ span }) => touches(span, place));
  return [...text.matchAll(NAMES)]
    .filter(({ 0: name, index }) =>
      here.some(({ span }) => touches(span, { start: index + 1, end: index + name.length - 1 })),
    )
    .map(([name]) => name)
    .filter((name) => name.length <= LONGEST && !name.split(/\s+/).some((word) => isKnown(word.toLowerCase())));
}

/** The dictionary that names are added to. */
export interface LocalWordsFile {
  readonly uri: string;
  /** Undefined where there is none yet. */
  readonly text: string | undefined;
  /** Of the document, where it is open. */
  readonly version: number | null;
}

/** "Add “Harbour Light” to your team's services", and the same for job titles. */
export function localWordActions(
  names: readonly string[],
  file: LocalWordsFile,
  then: CodeAction['command'],
): CodeAction[] {
  const kinds = Object.keys(LOCAL_KINDS) as LocalKind[];
  return names.flatMap((name) =>
    kinds.flatMap((kind) => {
      const text = withLocalWord(file.text, kind, name);
      if (text === undefined) return [];
      const title = `Add “${name}” to your team's ${LOCAL_KINDS[kind]}`;
      return [{ title, kind: CodeActionKind.QuickFix, edit: editOf(file, text), ...(then && { command: then }) }];
    }),
  );
}

function editOf(file: LocalWordsFile, newText: string): WorkspaceEdit {
  const { uri } = file;
  const lines = (file.text ?? '').split(/\r?\n/);
  const end = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  const write = {
    textDocument: { uri, version: file.version },
    edits: [{ range: { start: { line: 0, character: 0 }, end }, newText }],
  };
  if (file.text !== undefined) return { documentChanges: [write] };
  return { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, write] };
}
