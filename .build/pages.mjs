/**
 * `npm run docs`: writes a page about every rule into `docs/rules/`, the names of the rules into the settings that
 * `package.json` declares, and these settings into the schema of `caselint.config.yaml`. With `--check` it writes nothing and says what is out of date.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter } from '../server/src/engine/linter.ts';
import { readDictionaries } from './dictionaries.mjs';
import { findingsIn } from './examples.mjs';
import { configSchema, manifestWith } from './manifest.mjs';
import { collectionPage, rulePage } from './rulePage.mjs';
import { FINDINGS, KINDS, listOf } from './words.mjs';

const CONFIG_SCHEMA = 'dictionaries/schema/config.schema.json';
const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * The pages that the declarations give, by file name. The examples are linted, so that a page shows what Caselint does.
 * @param {string} dictionaries the folder `dictionaries/`
 * @returns {Map<string, string>}
 */
export function pagesOf(dictionaries) {
  const rules = rulesIn(dictionaries);
  const linter = createLinter(readDictionaries(dictionaries));
  const found = (rule) => rule.examples.flagged.map((example) => findingsIn(example, rule, linter)[0]);
  const collection = collectionIn(dictionaries);
  const across = ({ id }) => collection.filter((each) => each.id === id);
  const pages = new Map(rules.map((rule) => [`${rule.id}.md`, rulePage(rule, found(rule), across(rule))]));
  const others = collection.filter(({ id }) => !pages.has(`${id}.md`));
  for (const rule of others) pages.set(`${rule.id}.md`, collectionPage(rule));
  return pages.set('README.md', indexPage(inOrder([...rules, ...others])));
}

/** The names of the pages in `folder` that are missing, differ, or belong to no rule, in order. */
export function outdated(folder, pages) {
  const there = existsSync(folder) ? readdirSync(folder) : [];
  const wrong = [...pages.keys()].filter(
    (name) => !there.includes(name) || readFileSync(join(folder, name), 'utf8') !== pages.get(name),
  );
  return [...wrong, ...there.filter((name) => !pages.has(name))].sort();
}

function rulesIn(dictionaries) {
  return readDictionaries(dictionaries).rules.map(({ value }) => value);
}

function collectionIn(dictionaries) {
  return (readDictionaries(dictionaries).collection ?? []).map(({ value }) => value);
}

/** Every rule once, in the order of their names: some compare records only, and some do so as well. */
function allRulesIn(dictionaries) {
  const rules = rulesIn(dictionaries);
  const others = collectionIn(dictionaries).filter(({ id }) => !rules.some((rule) => rule.id === id));
  return inOrder([...rules, ...others]);
}

function inOrder(rules) {
  return rules.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function indexPage(rules) {
  const sections = Object.entries(FINDINGS)
    .map(([finding, title]) => [title, rules.filter((rule) => rule.finding.includes(finding))])
    .filter(([, own]) => own.length > 0)
    .map(([title, own]) => `## ${title}\n\n${own.map(entry).join('\n')}`);
  return `${[
    '<!-- Written by "npm run docs" from dictionaries/rules/: change those files, not this one. -->',
    '# The rules',
    'Each rule has a page: what it questions, why, what to do, examples, and how to turn it off. They are in the order of the four findings of the “James” Serious Case Review (Gloucestershire Safeguarding Children Board, 2019). A rule that serves two of them is named twice.',
    ...sections,
  ].join('\n\n')}\n`;
}

function entry({ id, title, kinds, pack }) {
  const where = kinds.length === Object.keys(KINDS).length ? 'all records' : listOf(kinds.map((kind) => KINDS[kind]));
  return `- [${title}](${id}.md): \`${id}\`, in ${where}${pack ? `; off until you switch on the pack \`${pack}\`` : ''}`;
}

function write(folder, pages) {
  mkdirSync(folder, { recursive: true });
  for (const name of outdated(folder, pages)) {
    if (pages.has(name)) writeFileSync(join(folder, name), pages.get(name));
    else rmSync(join(folder, name));
  }
}

function main() {
  const folder = join(root, 'docs/rules');
  const dictionaries = join(root, 'dictionaries');
  const manifestFile = join(root, 'package.json');
  const pages = pagesOf(dictionaries);
  const before = readFileSync(manifestFile, 'utf8');
  const manifest = manifestWith(before, allRulesIn(dictionaries));
  const schema = configSchema(manifest, readFileSync(join(root, 'package.nls.json'), 'utf8'));
  if (!process.argv.includes('--check')) {
    write(folder, pages);
    if (manifest !== before) writeFileSync(manifestFile, manifest);
    writeFileSync(join(root, CONFIG_SCHEMA), schema);
    return;
  }
  const schemaFile = join(root, CONFIG_SCHEMA);
  const isSame = existsSync(schemaFile) && readFileSync(schemaFile, 'utf8') === schema;
  const names = [
    ...outdated(folder, pages),
    ...(manifest === before ? [] : ['package.json']),
    ...(isSame ? [] : [CONFIG_SCHEMA]),
  ];
  if (names.length === 0) return;
  console.error(`These no longer say what the rules say: ${names.join(', ')}. Run: npm run docs`);
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
