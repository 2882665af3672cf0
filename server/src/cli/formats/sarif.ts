import type {
  Location,
  Log,
  Notification,
  Region,
  ReportingConfiguration,
  ReportingDescriptor,
  Result,
  Run,
} from 'sarif';
import type { RuleSummary, Severity } from '../../engine/types.ts';
import type { FileResult } from '../result.ts';
import type { Format, FormatOptions } from './format.ts';
import { createTeller, sentencesOf, type Told, type ToldAcross, tellAcross, whereInWords } from './wording.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const satisfies Record<
  Severity,
  ReportingConfiguration.level
>;
/** What paths are relative to: the folder that the command was in. Where that is on this machine is nobody's business. */
const ROOT = 'SRCROOT';

/** SARIF 2.1.0, which code hosts and viewers of such files read. Lines and columns count from 1, columns in UTF-16 units. */
export function sarifFormat({
  rules,
  version,
  excerpts,
}: Pick<FormatOptions, 'rules' | 'version' | 'excerpts'>): Format {
  const tell = createTeller(rules, excerpts);
  const places = new Map(rules.map(({ id }, index) => [id, index]));
  const notifications: Notification[] = [];
  let begun = false;
  return {
    head() {
      const tool: Run['tool'] = {
        driver: { name: 'Caselint', semanticVersion: version, rules: rules.map(descriptor) },
      };
      const about: Omit<Log, 'runs'> = { $schema: SCHEMA, version: '2.1.0' };
      const run: Omit<Run, 'results'> = { tool, columnKind: 'utf16CodeUnits' };
      // What follows is written as it is found, so the objects are left open here and closed at the end.
      return `${open(about)},"runs":[${open(run)},"results":[`;
    },
    result(result) {
      notifications.push(...result.failures.map(({ rule, reason }) => stumbled(result, rule, reason)));
      return written(tell(result).map((told) => resultOf(told, result.path, places.get(told.rule))));
    },
    tail({ errors, stopped, collection = [] }) {
      const across = tellAcross(collection, rules, excerpts).map((told) => acrossOf(told, places.get(told.rule)));
      const unread = errors.map(({ path, message }) => notification(message, path));
      const stop = stopped ? [notification(`Stopped after ${stopped.after} of ${stopped.of} files.`)] : [];
      const executionSuccessful = errors.length === 0 && !stopped;
      const invocation = { executionSuccessful, toolExecutionNotifications: [...notifications, ...unread, ...stop] };
      return `${written(across)}\n],"invocations":${JSON.stringify([invocation])}}]}\n`;
    },
  };

  function written(results: readonly Result[]): string {
    if (results.length === 0) return '';
    const comma = begun ? ',' : '';
    begun = true;
    return `${comma}${results.map((result) => `\n${JSON.stringify(result)}`).join(',')}`;
  }
}

/** The JSON of an object without its last brace. */
const open = (fields: object): string => JSON.stringify(fields).slice(0, -1);

function descriptor({ id, title, why, advice, sources, severity, finding, pack }: RuleSummary): ReportingDescriptor {
  const text = [advice, ...(sources.length > 0 ? [`From: ${sources.join('; ')}`] : [])].filter(Boolean).join('\n\n');
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    // Code hosts show no rule without help.
    help: { text: text === '' ? why : text },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [...finding, ...(pack ? [pack] : [])] },
  };
}

function resultOf(told: Told, path: string, ruleIndex: number | undefined): Result {
  return {
    ruleId: told.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[told.severity],
    message: { text: `${inFile(told)}${sentencesOf(told)}` },
    locations: [locationOf(told, path)],
  };
}

/** Viewers show the places in other records where the message links to them by their numbers. */
function acrossOf(told: ToldAcross, ruleIndex: number | undefined): Result {
  const result = resultOf(told, told.path, ruleIndex);
  const names = told.also.map(whereInWords);
  const links = names.map((name, index) => `[${name.replace(/[[\]\\]/g, '\\$&')}](${index + 1})`);
  return {
    ...result,
    message: { text: `${result.message.text} See also ${links.join('; ')}.` },
    relatedLocations: told.also.map((other, index) => ({
      id: index + 1,
      ...locationOf(other, other.path),
      message: { text: names[index]! },
    })),
  };
}

/** Hosts show lines and no other places, so in a file that is no plain text the message says where. */
function inFile({ place }: Told): string {
  return place.place === undefined ? '' : `${place.place}: `;
}

/** In a file that is no plain text lines and columns mean nothing, and the place has a name instead. */
function locationOf({ place, words }: Pick<Told, 'place' | 'words'>, path: string): Location {
  const { line, column, endLine, endColumn } = place;
  const snippet: Pick<Region, 'snippet'> = words === undefined ? {} : { snippet: { text: words } };
  if (place.place !== undefined)
    return {
      physicalLocation: { artifactLocation: artifact(path) },
      logicalLocations: [{ name: place.place }],
    };
  const region: Region = { startLine: line, startColumn: column, endLine, endColumn, ...snippet };
  return { physicalLocation: { artifactLocation: artifact(path), region } };
}

/** Told by its shape, for results may come from another system: `/srv/a.txt`, `//server/a.txt`, `D:/a.txt`. */
function artifact(path: string): { uri: string; uriBaseId?: string } {
  const [, drive = '', below = path] = /^([A-Za-z]:)(\/.*)$/.exec(path) ?? [];
  const uri = `${drive}${below.split('/').map(encodeURIComponent).join('/')}`;
  if (drive !== '') return { uri: `file:///${uri}` };
  if (path.startsWith('//')) return { uri: `file:${uri}` };
  return path.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: ROOT };
}

function stumbled({ path }: FileResult, id: string, reason: string): Notification {
  const said = notification(`The rule ${id} could not finish (${reason}). Every other rule has spoken.`, path);
  return { ...said, associatedRule: { id } };
}

function notification(text: string, path?: string): Notification {
  const where = path === undefined ? {} : { locations: [{ physicalLocation: { artifactLocation: artifact(path) } }] };
  return { level: 'error', message: { text }, ...where };
}
