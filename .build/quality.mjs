#!/usr/bin/env node
// npm run quality            measures precision and recall on test/quality, prints the tables, writes test/quality/QUALITY.md
// npm run quality -- --check  measures, and fails when a figure is more than two points below the one in QUALITY.md
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { makeReady, root } from './ready.mjs';

const FOLDER = join(root, 'test', 'quality');
const REPORT = join(FOLDER, 'QUALITY.md');
const CLI = join(root, 'dist', 'cli.cjs');
/** How far a figure may fall before somebody has to say so in the report, in points of a hundred. */
const TOLERANCE = 2;
const PACKS = ['was-not-brought', 'respectful-language', 'opinion'].flatMap((pack) => ['--pack', pack]);

makeReady();
const records = measureRecords();
const contrast = measureContrast();
const report = reportOf(records, contrast);
if (process.argv.includes('--check')) check(figuresIn(readFileSync(REPORT, 'utf8')), figuresIn(report));
else {
  writeFileSync(REPORT, report);
  console.log(report);
}

/** The kinds are told under neutral names, so that no file name helps. */
function measureRecords() {
  const folder = mkdtempSync(join(tmpdir(), 'caselint-quality-'));
  try {
    const names = readdirSync(join(FOLDER, 'records')).sort();
    const neutral = new Map(names.map((name, i) => [`r${String(i + 1).padStart(3, '0')}${extname(name)}`, name]));
    for (const [short, name] of neutral) cpSync(join(FOLDER, 'records', name), join(folder, short));
    const { results } = JSON.parse(
      run([CLI, '--format', 'json', '--fail-on', 'never', ...PACKS, '.'], { cwd: folder }),
    );
    for (const result of results) result.path = neutral.get(result.path.replace(/^\.\//, ''));
    const found = join(folder, 'found.json');
    writeFileSync(found, JSON.stringify({ results }));
    const at = [
      '--records',
      join(FOLDER, 'records'),
      '--labels',
      join(FOLDER, 'labels'),
      '--findings',
      found,
      '--json',
    ];
    return JSON.parse(run([join(FOLDER, 'score.mjs'), ...at]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measureContrast() {
  return JSON.parse(
    run([
      join(FOLDER, 'contrast.mjs'),
      '--cases',
      join(FOLDER, 'contrast-dev.jsonl'),
      '--caselint',
      `${process.execPath} ${CLI}`,
      '--json',
    ]),
  );
}

function run(args, options = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...options,
  });
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}: ${stderr}`);
  return stdout;
}

function reportOf(records, contrast) {
  const percent = (x) => (x === null || x === undefined ? '–' : `${(100 * x).toFixed(0)}%`);
  const row = (name, f) =>
    `| ${name} | ${f.right} | ${f.wrong} | ${f.missed} | ${percent(f.precision)} | ${percent(f.recall)} |`;
  const half = (hit, all) => `${hit} of ${all}`;
  const lines = [
    '# What each rule is worth',
    '',
    'Measured by `npm run quality` on the labelled records and contrast cases of this folder (see README.md there).',
    'Precision: of what Caselint raises, how much a careful chair would raise too. Recall: of what the chair raises, how',
    'much Caselint raises. These are the records the rules were built with; on others expect less.',
    '',
    `${records.records} records, ${records.words} words. Kind of record told right in ${percent(records.kinds)} under neutral file names.`,
    `Clean records flagged at warning or above: ${records.cleanRecordsFlagged} of ${records.cleanRecords}; ` +
      `findings of any level per 1,000 clean words: ${(records.cleanFindingsPerThousandWords ?? 0).toFixed(2)}.`,
    '',
    '## Records',
    '',
    '| | right | wrong | missed | precision | recall |',
    '| --- | --- | --- | --- | --- | --- |',
    row('**all core rules**', records.core),
    ...Object.entries(records.groups).map(([name, f]) => row(`*${name}*`, f)),
    ...Object.entries(records.rules).map(([name, f]) => row(name, f)),
    '',
    '## Contrast cases',
    '',
    'Near neighbours that one rule must tell apart.',
    '',
    '| | flagged rightly | left alone rightly | right |',
    '| --- | --- | --- | --- |',
    contrastRow('**all**', contrast.total),
    ...Object.keys(contrast.rules)
      .sort()
      .map((name) => contrastRow(name, contrast.rules[name])),
    '',
  ];
  return lines.join('\n');

  function contrastRow(name, { flagged, missed, silent, falseAlarm }) {
    const right = (flagged + silent) / (flagged + missed + silent + falseAlarm);
    return `| ${name} | ${half(flagged, flagged + missed)} | ${half(silent, silent + falseAlarm)} | ${percent(right)} |`;
  }
}

/** Every percentage of the report by its row and column. */
function figuresIn(text) {
  const figures = new Map();
  for (const line of text
    .split('\n')
    .filter((l) => l.startsWith('| ') && !l.startsWith('| |') && !l.startsWith('| ---'))) {
    const [name, ...cells] = line.slice(2, -2).split(' | ');
    for (const [i, cell] of cells.entries())
      if (/^\d+%$/.test(cell))
        figures.set(`${name}, column ${i + 2} of ${cells.length + 1}`, Number.parseInt(cell, 10));
  }
  return figures;
}

function check(before, now) {
  const fallen = [...before].filter(([name, figure]) => (now.get(name) ?? 0) < figure - TOLERANCE);
  for (const [name, figure] of fallen) console.error(`${name}: ${now.get(name) ?? 'gone'}%, was ${figure}%`);
  if (fallen.length > 0) {
    console.error(
      'Quality fell. Mend it, or run `npm run quality` and say in the commit why the lower figure is right.',
    );
    process.exitCode = 1;
  } else console.log(`${before.size} figures of quality hold.`);
}
