import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { Edition } from '../../server/src/cli/cache/edition.ts';
import type { CliIo } from '../../server/src/cli/io.ts';
import { run } from '../../server/src/cli/run.ts';
import type { Linter } from '../../server/src/engine/linter.ts';
import type { Finding, RuleSummary } from '../../server/src/engine/types.ts';

/** A linter that knows two words, so that these tests are about the command and nothing else. */
export function fakeLinter(): Linter {
  return {
    rules: [rule('ensure-safety', 'Nobody can ensure safety.'), rule('safe-and-well', 'It says what was not seen.')],
    packs: ['was-not-brought', 'respectful-language', 'opinion'],
    describe: () => ({}),
    readAhead: () => [],
    lint: ({ text, kind }, { rules }) => {
      if (text.includes('CRASH')) throw new TypeError(`cannot read ${text}`);
      const findings = [...text.matchAll(/ensure|safe and well/g)].map(({ 0: words, index }) => finding(words, index));
      return {
        kind: kind ?? 'plan',
        findings: findings
          .filter((each) => rules[each.rule] !== 'off')
          .map((each) => ({ ...each, severity: (rules[each.rule] ?? each.severity) as Finding['severity'] })),
        suppressed: text.includes('IGNORED') ? 2 : 0,
        failures: text.includes('STUMBLE') ? [{ rule: 'safe-and-well', reason: 'TypeError' }] : [],
      };
    },
  };
}

function rule(id: string, why: string): RuleSummary {
  const sources = ['"James" Serious Case Review (2019), 7.2.8'];
  const examples = { flagged: [], silent: [] };
  return {
    id,
    title: id.replaceAll('-', ' '),
    severity: 'error',
    kinds: ['plan'],
    finding: ['F2'],
    why,
    sources,
    advice: 'Say what is done.',
    examples,
  };
}

function finding(words: string, start: number): Finding {
  const span = { start, end: start + words.length };
  const asks = words === 'ensure';
  return {
    rule: asks ? 'ensure-safety' : 'safe-and-well',
    span,
    text: words,
    severity: asks ? 'error' : 'information',
    message: `This says "${words}".`,
    rewrites: asks
      ? [{ title: 'Say what is done', safety: 'review', edits: [{ ...span, newText: 'take [steps] to' }] }]
      : [],
    prompt: asks ? 'How, exactly?' : null,
    related: [],
  };
}

export interface RunOptions {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array | Readable;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly linter?: Linter;
  /** Which Caselint it is, for the cache. */
  readonly edition?: Edition;
  /** Takes the place of the standard output. */
  readonly stdout?: Writable;
  /** What threads run. */
  readonly thread?: string;
  /** Is given what a Ctrl-C does. */
  readonly onInterrupt?: (heard: () => void) => () => void;
}

/** An edition that speaks as the linter above does. */
const ANY_EDITION: Edition = {
  fingerprint: 'any',
  dictionaries: {
    rules: [
      ...[{ file: 'a.yaml', value: { id: 'safe-and-well', message: 'This says "{words}".', ask: 'How, exactly?' } }],
      ...[{ file: 'b.yaml', value: { id: 'ensure-safety', title: 'Say what is done', with: 'take [steps] to' } }],
    ],
  },
};

/** Runs the command and gives what it wrote and its exit code. */
export async function caselint(argv: readonly string[], options: RunOptions = {}) {
  const { isTTY = false, columns = 80, cwd = process.cwd(), stdin = '' } = options;
  const out = collector();
  const err = Object.assign(collector(), { isTTY, columns });
  const output = (stream: Writable) => ({ stream, isTTY, colours: isTTY, columns });
  const { stdout = out, linter = fakeLinter(), edition = ANY_EDITION, thread, onInterrupt } = options;
  const input = stdin instanceof Readable ? stdin : Readable.from([stdin]);
  const streams = { stdin: input, stdout: output(stdout), stderr: output(err) };
  const io: CliIo = { ...streams, cwd, ...(onInterrupt && { onInterrupt }) };
  const code = await run(argv, io, linter, edition, thread);
  return { code, stdout: out.text(), stderr: err.text() };
}

function collector(): Writable & { text(): string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return Object.assign(stream, { text: () => Buffer.concat(chunks).toString('utf8') });
}

/** A folder that is there for one test. */
export async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'caselint-'));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
