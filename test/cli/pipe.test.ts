import assert from 'node:assert/strict';
import { Readable, Writable } from 'node:stream';
import { type Line, linesOf } from '../../server/src/cli/pipe/lines.ts';
import { caselint, inFolder } from './fixture.ts';

const PLAN = 'Mum to ensure the children are safe.';

interface Answer {
  readonly path?: string;
  readonly kind?: string;
  readonly line?: number;
  readonly error?: string;
  readonly findings?: readonly { rule: string; severity: string; text: string; line: number; place?: string }[];
}

/** Runs `caselint pipe` and gives its answers, one for each line. */
async function piped(lines: readonly string[], argv: readonly string[] = []) {
  let answers: Answer[] = [];
  let code = -1;
  await inFolder(async (cwd) => {
    const said = await caselint(['pipe', ...argv], { cwd, stdin: lines.join('\n') });
    code = said.code;
    answers = said.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  });
  return { code, answers };
}

describe('caselint pipe', () => {
  it('answers each record with a line, in the order in which they came', async () => {
    const records = ['a.txt', 'b.md', 'c.txt'].map((path) => JSON.stringify({ path, text: PLAN }));
    const { code, answers } = await piped(records);
    assert.equal(code, 0);
    assert.deepEqual(
      answers.map(({ path }) => path),
      ['a.txt', 'b.md', 'c.txt'],
    );
    const finding = answers[0]?.findings?.[0];
    assert.deepEqual([finding?.rule, finding?.text, finding?.line], ['ensure-safety', 'ensure', 1]);
  });

  for (const [what, line, error] of [
    ['no JSON', '{"path": "a.txt", "text', /no JSON object/],
    ['a list', '["a.txt"]', /no JSON object/],
    ['empty', '', /no JSON object/],
    ['without a path', '{"text": "x"}', /no "path"/],
    ['without a text', '{"path": "a.txt"}', /neither "text" nor "base64"/],
    ['of a kind that there is not', '{"path": "a.txt", "text": "x", "kind": "poem"}', /plan, minutes/],
    ['a file that nothing here reads', '{"path": "a.xyz", "base64": "eA=="}', /\.xyz/],
    ['a damaged file', '{"path": "a.docx", "base64": "eA=="}', /./],
    ['one that makes Caselint stumble', '{"path": "a.txt", "text": "CRASH secret"}', /could not finish/],
  ] as const)
    it(`answers a line that is ${what} with an error, and goes on`, async () => {
      const { code, answers } = await piped([line, JSON.stringify({ path: 'next.txt', text: PLAN })]);
      assert.equal(code, 0);
      assert.match(String(answers[0]?.error), error);
      assert.equal(answers[0]?.line, 1);
      assert.doesNotMatch(JSON.stringify(answers[0]), /secret/);
      assert.equal(answers[1]?.findings?.length, 1);
    });

  it('reads the bytes of files as the command does', async () => {
    const base64 = Buffer.from(`<h1>Plan</h1><p>${PLAN}</p>`).toString('base64');
    const { answers } = await piped([JSON.stringify({ path: 'plan.html', base64 })]);
    const finding = answers[0]?.findings?.[0];
    assert.equal(finding?.text, 'ensure');
    assert.match(finding?.place ?? '', /paragraph/);
  });

  it('does what the options say', async () => {
    const { answers } = await piped(
      [JSON.stringify({ path: 'a.txt', text: PLAN })],
      ['--rule', 'ensure-safety:hint', '--kind', 'note'],
    );
    assert.equal(answers[0]?.kind, 'note');
    assert.equal(answers[0]?.findings?.[0]?.severity, 'hint');
  });

  it('answers a record while the next is still awaited', () =>
    inFolder(async (cwd) => {
      let answered: () => void = () => undefined;
      const first = new Promise<void>((resolve) => {
        answered = resolve;
      });
      async function* lines() {
        yield `${JSON.stringify({ path: 'a.txt', text: PLAN })}\n`;
        await first;
      }
      const stdout = new Writable({
        write(_chunk, _encoding, done) {
          answered();
          done();
        },
      });
      const { code } = await caselint(['pipe', '--workers', '2'], { cwd, stdin: Readable.from(lines()), stdout });
      assert.equal(code, 0);
    }));
});

describe('lines of a stream', () => {
  const read = async (chunks: readonly (string | Buffer)[], longest?: number) => {
    const lines: Line[] = [];
    for await (const line of linesOf(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), longest))
      lines.push(line);
    return lines;
  };

  it('are whole wherever the stream is cut, also within a letter', async () => {
    const bytes = Buffer.from('Zoë\nMum\n');
    const pieces = [...bytes].map((byte) => Buffer.from([byte]));
    assert.deepEqual(await read(pieces), [{ text: 'Zoë' }, { text: 'Mum' }]);
  });

  it('are told from what is too long or no text, without losing what comes after', async () => {
    const lines = await read(['a'.repeat(50), 'b\nok\n', Buffer.from([0xff, 10]), 'end'], 20);
    assert.deepEqual(
      lines.map((line) => ('text' in line ? line.text : 'error')),
      ['error', 'ok', 'error', 'end'],
    );
  });
});
