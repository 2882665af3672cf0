import type { Dictionaries, Linter } from '../../server/src/engine/linter.ts';
import { createLinter } from '../../server/src/engine/linter.ts';
import { prepare } from '../../server/src/engine/prepare.ts';
import { readTeam, type TeamFile } from '../../server/src/team/dictionaries.ts';
import { dictionaries as own } from '../support/dictionaries.ts';

let shipped: Dictionaries | undefined;

/** The dictionaries with what is prepared for them when the product is built, made once for all tests. */
export function shippedOnce(): Dictionaries {
  shipped ??= { ...own, prepared: prepare(own) };
  return shipped;
}

/** A dictionary with one rule of a team's own; `detect` is the YAML of one group. */
export function ruleNamed(id: string, detect: string): string {
  return `rules:
  - id: ${id}
    title: Pointing to a talk that the reader was not in
    severity: warning
    kinds: [plan, minutes, note]
    message: '“{words}” points to something that the reader cannot see.'
    why: A record is read by people who were not in the room, the child at twenty among them.
    advice: Say in one line what was said or decided.
    ask: What was said, by whom, and when?
    detect:
      - ${detect}
`;
}

/** What a team's dictionaries come to, and what is said about them: `file:line:column: message`. */
export function read(...texts: readonly string[]) {
  const files: TeamFile[] = texts.map((text, place) => ({ file: `${'abcdefgh'[place] ?? place}.yaml`, text }));
  const { dictionaries, mistakes } = readTeam(files, shippedOnce());
  const said = mistakes.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`);
  return { dictionaries, mistakes, said };
}

/** What a linter with these dictionaries raises in minutes, as `rule: words`. */
export function raised(
  dictionaries: Dictionaries,
  text: string,
  linter: Linter = createLinter(dictionaries),
): string[] {
  const document = { uri: 'minutes.md', text, format: 'markdown', kind: 'minutes' } as const;
  const { findings, failures } = linter.lint(document, { rules: {}, packs: [] });
  if (failures.length > 0) throw new Error(`${failures[0]?.rule} failed: ${failures[0]?.reason}`);
  return findings.map((finding) => `${finding.rule}: ${finding.text}`);
}
