import { applied } from './examples.mjs';
import { KINDS, listOf, SEVERITIES } from './words.mjs';

/**
 * The page about one rule, in Markdown, for people who write records.
 * @param {Record<string, any>} rule the declaration, as its file in `dictionaries/rules/` gives it
 * @param {(import('../server/src/engine/types.ts').Finding | undefined)[]} found what the rule finds in each of its flagged examples
 * @param {Record<string, any>[]} across what the rule says of several records, if anything
 * @returns {string}
 */
export function rulePage(rule, found, across = []) {
  const sections = [
    [`# ${rule.title}`, lead(rule)],
    ['## What it questions', questions(rule, found)],
    ['## Why it matters', rule.why.trim(), `Where this comes from:\n\n${bullets(rule.sources)}`],
    ['## What to do', rule.advice.trim(), rule.ask && `Questions to ask: ${rule.ask.trim()}`],
    ['## Examples', ...rule.examples.flagged.map((example, i) => flagged(example, found[i]))],
    [
      '## When it is right to leave the wording alone',
      ...rule.examples.silent.map(silent),
      !rule.check && ALWAYS_SILENT,
    ],
    ...across.map((part) => ['## Across the records of one family', acrossRecords(part)]),
    ['## How loudly it speaks', loudness(rule)],
    ['## Turning it off', turningOff(rule)],
  ];
  return pageOf(`rules/${rule.id}`, sections);
}

/**
 * The page about a rule that compares several records.
 * @param {Record<string, any>} rule the declaration, as its file in `dictionaries/collection/` gives it
 */
export function collectionPage(rule) {
  const sections = [
    [`# ${rule.title}`, `${lead(rule)} ${COMPARED}`],
    ['## What it questions', acrossRecords(rule)],
    ['## Why it matters', rule.why.trim(), `Where this comes from:\n\n${bullets(rule.sources)}`],
    ['## What to do', rule.advice.trim(), `Questions to ask: ${rule.ask.trim()}`],
    ['## Examples', ...rule.examples.flagged.flatMap(records)],
    [
      '## When it is right to leave the records alone',
      ...rule.examples.silent.flatMap((example) => [...records(example), example.because]),
    ],
    ['## How loudly it speaks', loudness(rule)],
    ['## Turning it off', turningOff(rule)],
  ];
  return pageOf(`collection/${rule.id}`, sections);
}

const COMPARED =
  'It compares the records of one family, so it speaks only where several are read at once: `caselint path/to/folder`.';

function pageOf(source, sections) {
  const head = `<!-- Written by "npm run docs" from dictionaries/${source}.yaml: change that file, not this one. -->`;
  return `${[head, ...sections.flat().filter(Boolean)].join('\n\n')}\n`;
}

/** What a rule says about several records, with dots where the records' own words stand. */
function acrossRecords({ messages }) {
  return bullets(Object.values(messages).map((message) => escaped(message.replace(/\{[a-z]+\}/g, '…'))));
}

function records({ records }) {
  return records.map(({ name, text }) => `\`\`\`text\n${name}\n\n${text.trimEnd()}\n\`\`\``);
}

const ALWAYS_SILENT =
  'No rule questions what somebody said in quotation marks, headings and form labels, the names of services and posts, or wording that is itself being questioned.';

function lead({ id, kinds, pack }) {
  const asked = `It is asked in ${listOf(kinds.map((kind) => KINDS[kind]))}.`;
  if (!pack) return `The rule's name is \`${id}\`. ${asked}`;
  return `The rule's name is \`${id}\`. It belongs to the pack \`${pack}\`, which is off until you switch it on. ${asked}`;
}

/** The message as somebody would read it about the first example. */
function questions({ message }, [first]) {
  return first ? `For example: ${escaped(first.message)}` : escaped(message);
}

function flagged({ text, kind }, finding) {
  const place = kind ? `In ${KINDS[kind]}:` : 'For example:';
  return [place, quoted(text, finding?.span), ...(finding ? answers(text, finding) : [])].join('\n\n');
}

/** What Caselint does about words that it questions: the rewrite that it puts first, or where it offers none the questions. */
function answers(text, { rewrites: [offered, ...others], prompt }) {
  if (!offered) return [`Caselint offers no words here${prompt ? `, and asks: ${prompt}` : '.'}`];
  const titles = others.map(({ title }) => title);
  return [
    `Caselint offers (${offered.title}):`,
    quoted(applied(text, offered.edits)),
    ...(titles.length > 0 ? [`Or: ${listOf(titles, 'or')}.`] : []),
  ];
}

function silent({ text, because }) {
  return `${quoted(text)}\n\n${because}`;
}

/** A text as a quotation, the words in question in bold; what runs over several lines is shown as it was written. */
function quoted(text, span) {
  const words = span && text.slice(span.start, span.end);
  if (text.trimEnd().includes('\n'))
    return `\`\`\`text\n${text.trimEnd()}\n\`\`\`${words ? `\n\nThe words: “${escaped(words)}”.` : ''}`;
  if (!words) return `> ${escaped(text.trimEnd())}`;
  return `> ${escaped(text.slice(0, span.start))}**${escaped(words)}**${escaped(text.slice(span.end).trimEnd())}`;
}

/** Marks that Markdown would read as its own. */
function escaped(text) {
  const marked = text.replace(/[\\`*_<>|#]/g, '\\$&').replace(/^(\s*)([-+]|\d+[.)]) /, '$1\\$2 ');
  return marked.includes('](') ? marked.replace(/[[\]]/g, '\\$&') : marked;
}

function loudness({ severity, detect = [] }) {
  const highest = `At most as ${SEVERITIES[severity]}.`;
  const others = [...new Set(detect.map((detection) => detection.severity))].filter(
    (each) => each && each !== severity,
  );
  if (others.length === 0) return highest;
  return `${highest} Where it is less sure, as ${listOf(
    others.map((each) => SEVERITIES[each]),
    'or',
  )}.`;
}

function turningOff({ id, severity, pack }) {
  const lower = severity === 'information' ? 'hint' : 'information';
  return [
    `In VS Code, in the settings:`,
    `\`\`\`json\n"caselint.rules": { "${id}": "off" }\n\`\`\``,
    `On the command line:`,
    `\`\`\`text\ncaselint records --rule ${id}:off\n\`\`\``,
    `To keep it and have it speak more quietly, write \`${lower}\` instead of \`off\`.`,
    pack &&
      `To switch its pack on: \`"caselint.packs": ["${pack}"]\` in the settings, or \`--pack ${pack}\` on the command line.`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function bullets(lines) {
  return lines.map((line) => `- ${line}`).join('\n');
}
