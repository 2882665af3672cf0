#!/usr/bin/env node
// npm run quality                    measures precision and recall on test/quality, prints the tables, writes QUALITY.md there
// npm run quality -- --check         measures, and fails when a figure is more than two points below the one in QUALITY.md
// npm run quality -- --errors RULE   lists the false alarms and misses of one rule
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { makeInstalled, root } from './ready.mjs';

const REPORT = join(root, 'test/quality/QUALITY.md');
const SETS = [
  {
    title: 'The development set',
    about: 'The records and cases that the rules were first built with.',
    records: ['test/quality/records'],
    labels: 'test/quality/labels',
    contrast: 'test/quality/contrast-dev.jsonl',
  },
  {
    title: 'Our own set',
    about:
      'Records and cases by other hands, written after the labelling guide alone. By now they too have been learnt from.',
    records: ['test/records/flagged', 'test/records/clean', 'test/quality/records-own'],
    labels: 'test/quality/labels-own',
    contrast: 'test/quality/contrast-own.jsonl',
  },
  {
    title: 'The unseen set',
    about:
      'Cases by other hands that nobody who writes rules has read: only their figures. The honest guide to what a rule is worth.',
    records: [],
    labels: 'test/quality/labels-own',
    contrast: 'test/quality/contrast-unseen.jsonl',
    unseen: true,
  },
];

const { values: options } = parseArgs({ options: { check: { type: 'boolean' }, errors: { type: 'string' } } });
makeInstalled();
const { measure } = await load('measure.mjs');
const { fallen, reportOf } = await import('./quality/report.mjs');

const measured = measure(root, SETS);
if (options.errors) listErrors(options.errors);
else if (options.check) check();
else {
  const report = reportOf(measured);
  writeFileSync(REPORT, report);
  console.log(report);
}

function listErrors(rule) {
  if (!measured.some(({ judged, tried }) => [...judged, ...tried].some((each) => each.rule === rule)))
    console.log(`No label and no case is about a rule called ${rule}.`);
  // The unseen set stays unseen.
  for (const { title, judged, tried } of measured.filter((_, n) => !SETS[n].unseen)) {
    console.log(`${title}:`);
    for (const each of judged)
      if (each.rule === rule && each.how !== 'right')
        console.log(`${each.how === 'missed' ? 'missed     ' : 'false alarm'} ${each.where}`);
    for (const { id, kind, text, flag, hit } of tried.filter((each) => each.rule === rule))
      if (flag !== hit) console.log(`${flag ? 'missed     ' : 'false alarm'} ${id} [${kind}] ${text}`);
  }
}

function check() {
  const { count, sentences } = fallen(readFileSync(REPORT, 'utf8'), reportOf(measured));
  for (const sentence of sentences) console.error(sentence);
  if (sentences.length === 0) return console.log(`${count} figures of quality hold.`);
  console.error('Quality fell. Mend it, or run `npm run quality` and say in the commit why the lower figure is right.');
  process.exitCode = 1;
}

/** A part of this program with the engine that it needs, as plain JavaScript. */
async function load(name) {
  // Imported here because it may only just have been installed.
  const { build } = await import('esbuild');
  const outfile = join(root, 'out/quality', name);
  const entryPoints = [join(root, '.build/quality', name)];
  await build({
    entryPoints,
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
