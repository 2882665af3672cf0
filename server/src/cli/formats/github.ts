import type { Format, FormatOptions } from './format.ts';
import { alsoInWords, createTeller, placeInWords, sentencesOf, type Told, tellAcross } from './wording.ts';

const COMMANDS = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;

/** Workflow commands, which GitHub shows beside the lines of a pull request. */
export function githubFormat({ rules, excerpts }: Pick<FormatOptions, 'rules' | 'excerpts'>): Format {
  const tell = createTeller(rules, excerpts);
  return {
    head: () => '',
    result: (result) => {
      const failed = result.failures.map(({ rule }) =>
        command('warning', { file: result.path }, `The rule ${rule} could not finish; every other rule has spoken.`),
      );
      return [...tell(result).map((told) => annotation(result.path, told)), ...failed].join('');
    },
    tail: ({ errors, collection = [] }) => {
      const across = tellAcross(collection, rules, excerpts).map((told) =>
        annotation(told.path, { ...told, asks: `${told.asks} See also ${alsoInWords(told)}.` }),
      );
      return [...across, ...errors.map(({ path, message }) => command('error', { file: path }, message))].join('');
    },
  };
}

function annotation(file: string, told: Told): string {
  const { line, endLine, column, endColumn } = told.place;
  const title = `${told.title} (${told.rule})`;
  // GitHub knows columns within one line only, and the lines of a file that is no plain text are not the file's own.
  const columns = line === endLine ? { col: column, endColumn } : {};
  const where = told.place.place === undefined ? { line, endLine, ...columns } : {};
  const place = told.place.place === undefined ? '' : `${placeInWords(told)}: `;
  return command(COMMANDS[told.severity], { file, ...where, title }, `${place}${sentencesOf(told)}`);
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${asProperty(String(value))}`);
  return `::${name} ${given.join(',')}::${asData(message)}\n`;
}

/** What GitHub asks for, so that no name or sentence ends a command or begins another. */
const asData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const asProperty = (text: string): string => asData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
