import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';

/**
 * Reads every YAML file of the dictionaries, in the order of their names.
 * @param {string} folder the folder that holds `rules/`, `lexicon/` and `kinds/`; a missing one counts as empty
 * @returns {{ rules: { file: string, value: unknown }[], lexicon: Record<string, unknown>, kinds: Record<string, unknown> }}
 * @throws {Error} naming every file, line and column that is no YAML, with what to do
 */
export function readDictionaries(folder) {
  const problems = [];
  const rules = readFolder(folder, 'rules', problems);
  const lexicon = readFolder(folder, 'lexicon', problems);
  const kinds = readFolder(folder, 'kinds', problems);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return { rules, lexicon: byName(lexicon), kinds: byName(kinds) };
}

function readFolder(folder, room, problems) {
  return yamlFiles(join(folder, room)).map((name) => {
    const file = `${basename(folder)}/${room}/${name}`;
    return { file, value: readYaml(readFileSync(join(folder, room, name), 'utf8'), file, problems) };
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
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    problems.push(`${file}:${line}:${col}: ${error.message.replace(/\.?$/, '.')} ${remedyFor(error)}`);
  }
  return document.errors.length > 0 ? null : document.toJS();
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
