import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isAlias, isMap, isSeq, LineCounter, parseDocument } from 'yaml';

/**
 * Reads every YAML file of the dictionaries, in the order of their names.
 * @param {string} folder the folder that holds `rules/`, `lexicon/` and `kinds/`; a missing one counts as empty
 * @returns {{ rules: { file: string, value: unknown }[], lexicon: Record<string, unknown>, kinds: Record<string, unknown> }}
 * @throws {Error} naming every file, line and column that is no YAML, with what to do
 */
export function readDictionaries(folder) {
  const { rules, lexicon, kinds } = readFiles(folder);
  return {
    rules: rules.map(({ file, value }) => ({ file, value })),
    lexicon: byName(lexicon),
    kinds: byName(kinds),
  };
}

/**
 * The same, file by file. Each has `place(path)`: where something stands, as `file:line:column`, for a path of names and
 * numbers into the value; where the path leads nowhere, the place of what would hold it.
 * @throws as {@link readDictionaries}
 */
export function readFiles(folder) {
  const problems = [];
  const rules = readFolder(folder, 'rules', problems);
  const lexicon = readFolder(folder, 'lexicon', problems);
  const kinds = readFolder(folder, 'kinds', problems);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return { rules, lexicon, kinds };
}

function readFolder(folder, room, problems) {
  return yamlFiles(join(folder, room)).map((name) => {
    const file = `${basename(folder)}/${room}/${name}`;
    return { file, ...readYaml(readFileSync(join(folder, room, name), 'utf8'), file, problems) };
  });
}

function yamlFiles(folder) {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .sort();
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

function readYaml(text, file, problems) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  for (const error of document.errors) problems.push(`${at(error.pos[0])}: ${error.message} ${remedyFor(error)}`);
  const value = document.errors.length > 0 ? null : document.toJS();
  return { value, place: (path) => at(offsetOf(document, path)) };
}

/** Goes along a path as far as it leads. A name in a map stands where its key does when nothing more of the path follows. */
function offsetOf(document, path) {
  let node = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    const pair = isMap(node) ? node.items.find(({ key }) => key.value === step) : undefined;
    node = isSeq(node) ? node.items[step] : pair?.value;
    if (!node && !pair) return offset;
    const last = depth === path.length - 1;
    offset = ((last && pair) || !node ? pair.key : node).range[0];
  }
  return offset;
}

/** What most often helps, in words for somebody who writes rules and not programs. */
function remedyFor(error) {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return 'Indent with spaces, not with tabs.';
    case 'DUPLICATE_KEY':
      return 'Give each name once; join the two entries or rename one.';
    case 'MISSING_CHAR':
    case 'UNEXPECTED_TOKEN':
      return 'Look for a quotation mark or bracket that was opened and not closed, on this line or above it.';
    default:
      return 'Check the indentation, and put text that holds ": " or "#" in quotation marks.';
  }
}

function byName(files) {
  return Object.fromEntries(files.map(({ file, value }) => [basename(file, '.yaml'), value]));
}
