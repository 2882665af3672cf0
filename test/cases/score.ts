/**
 * `npx tsx test/cases/score.ts [FOLDER …]`: what the rules about several records find in the labelled cases, rule by rule,
 * with what is wrong and what is missed. Without a folder, all of the cases here but those in `unseen/`; in `open/` are those of
 * which no rule hears all. `--unseen` gives the figures alone of families that nobody who writes rules reads: they tell what
 * to expect of others.
 */
import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { compare, readCase } from './cases.ts';

const isUnseen = process.argv.includes('--unseen');
const own = (isUnseen ? ['unseen'] : ['flagged', 'silent', 'open']).flatMap((kind) => {
  const folder = new URL(kind, import.meta.url).pathname;
  return readdirSync(folder).map((name) => join(folder, name));
});
const named = process.argv.slice(2).filter((folder) => folder !== '--unseen');
const folders = named.length > 0 ? named.map((folder) => resolve(folder)) : own;
const detail = (line: string) => isUnseen || console.log(line);
const counts = new Map<string, { right: number; wrong: number; missed: number }>();
const add = (rule: string, what: 'right' | 'wrong' | 'missed', number = 1) => {
  const all = counts.get(rule) ?? { right: 0, wrong: 0, missed: 0 };
  counts.set(rule, { ...all, [what]: all[what] + number });
};

for (const folder of folders) {
  const read = readCase(folder);
  const { wrong, missed } = compare(read);
  for (const finding of wrong) {
    add(finding.rule, 'wrong');
    detail(`false alarm  ${basename(folder)}  ${finding.rule}  ${finding.path}: ${quoted(read.texts, finding)}`);
    for (const other of finding.related) detail(`             ${other.path}: ${quoted(read.texts, other)}`);
  }
  for (const label of missed) {
    add(label.rule, 'missed');
    detail(`missed       ${basename(folder)}  ${label.rule}  ${label.places.map(({ quote }) => quote).join(' / ')}`);
  }
  for (const rule of new Set(read.labels.map((label) => label.rule))) {
    const { right } = compare({
      ...read,
      labels: read.labels.filter((label) => label.rule === rule),
      findings: read.findings.filter((finding) => finding.rule === rule),
    });
    add(rule, 'right', right);
  }
}

const total = { right: 0, wrong: 0, missed: 0 };
for (const [rule, count] of [...counts].sort()) {
  console.log(line(rule, count));
  for (const what of ['right', 'wrong', 'missed'] as const) total[what] += count[what];
}
console.log(line('all', total));

function line(name: string, { right, wrong, missed }: typeof total): string {
  const share = (part: number, of: number) => (of === 0 ? '  - ' : (part / of).toFixed(2));
  return `${name.padEnd(24)} right ${right}  wrong ${wrong}  missed ${missed}  precision ${share(right, right + wrong)}  recall ${share(right, right + missed)}`;
}

function quoted(
  texts: ReadonlyMap<string, string>,
  { path, span }: { path: string; span: { start: number; end: number } },
): string {
  return (texts.get(path) ?? '').slice(span.start, span.end).replaceAll(/\s+/g, ' ').slice(0, 110);
}
