import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { createLinter } from '../../server/src/engine/linter.ts';
import { readerFor } from '../../server/src/readers/index.ts';
import { readDictionaries } from '../dictionaries.mjs';
import { contrastFigures, figuresOf } from './figures.mjs';
import { judge } from './records.mjs';

/**
 * Lints every labelled record and every contrast case once, with one engine.
 * @param {string} root the repository
 * @param {{ title: string, about: string, records: string[], labels: string, contrast: string }[]} sets folders and files from the root
 * @returns what `report.mjs` writes down, a set each, with `judged` and `tried` one by one for `--errors`
 */
export function measure(root, sets) {
  const linter = createLinter(readDictionaries(join(root, 'dictionaries')));
  const inPacks = new Map(linter.rules.flatMap(({ id, pack }) => (pack ? [[id, pack]] : [])));
  return sets.map((set) => {
    const records = recordsOf(set).map(linted);
    const judged = records.flatMap(judge);
    const tried = casesOf(set).map(tryOut);
    return {
      ...set,
      judged,
      tried,
      ...summary(records),
      figures: figuresOf(judged, new Set(inPacks.keys())),
      contrast: contrastFigures(tried),
    };
  });

  function recordsOf({ records, labels }) {
    const files = records.flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)));
    return files.sort().flatMap((file) => {
      const labelled = join(root, labels, `${basename(file, extname(file))}.labels.json`);
      if (!existsSync(labelled)) return [];
      const reader = readerFor(file);
      const { text } = reader.read(readFileSync(file));
      const { format } = reader;
      return [{ name: basename(file), text, format, labels: JSON.parse(readFileSync(labelled, 'utf8')) }];
    });
  }

  /** The kinds are told under neutral names, so that no file name helps. */
  function linted(record, index) {
    const { text, format } = record;
    return { ...record, ...lint({ uri: `r${index + 1}`, text, format }, linter.packs) };
  }

  function casesOf({ contrast }) {
    return readFileSync(join(root, contrast), 'utf8').split('\n').filter(Boolean).map(JSON.parse);
  }

  /** Each case is a record of its own; only findings of its own rule count. */
  function tryOut(each) {
    const { id, rule, kind, text } = each;
    const packs = inPacks.has(rule) ? [inPacks.get(rule)] : [];
    const { findings } = lint({ uri: `${id}.txt`, text: `${text}\n`, kind, format: 'text' }, packs);
    return { ...each, hit: findings.some((finding) => finding.rule === rule) };
  }

  function lint(document, packs) {
    const result = linter.lint(document, { rules: {}, packs });
    for (const { rule, reason } of result.failures) throw new Error(`${rule} failed: ${reason}`);
    return result;
  }

  function summary(records) {
    const clean = records.filter(({ labels }) => labels.clean);
    const core = ({ findings }) => findings.filter(({ rule }) => !inPacks.has(rule) && rule !== 'unfilled-placeholder');
    const quiet = clean.filter((record) => !core(record).some(({ severity }) => /warning|error/.test(severity)));
    return {
      count: records.length,
      words: wordsIn(records),
      kinds: records.filter(({ kind, labels }) => kind === labels.kind).length,
      clean: clean.length,
      quiet: quiet.length,
      perThousandClean: (1000 * clean.flatMap(core).length) / wordsIn(clean),
    };
  }
}

function wordsIn(records) {
  return records.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);
}
