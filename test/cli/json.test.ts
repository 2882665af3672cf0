import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caselint, inFolder } from './fixture.ts';

describe('caselint --format json', () => {
  it('writes exactly the shape that other programs rely on', () =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'a.txt'), 'Plan\r\nMum will ensure it. IGNORED STUMBLE');
      const { stdout, code } = await caselint(['a.txt', 'b.txt', '--format', 'json'], { cwd });
      assert.deepEqual(JSON.parse(stdout), {
        version: '0.1.0',
        results: [
          {
            path: 'a.txt',
            kind: 'plan',
            findings: [
              {
                rule: 'ensure-safety',
                severity: 'error',
                start: 15,
                end: 21,
                line: 2,
                column: 10,
                endLine: 2,
                endColumn: 16,
                text: 'ensure',
                message: 'This says "ensure".',
                rewrites: [
                  {
                    title: 'Say what is done',
                    safety: 'review',
                    edits: [{ start: 15, end: 21, newText: 'take [steps] to' }],
                  },
                ],
                prompt: 'How, exactly?',
              },
            ],
            suppressed: 2,
            ignored: 0,
            baseline: 0,
            failures: [{ rule: 'safe-and-well', reason: 'TypeError' }],
          },
        ],
        errors: [
          {
            path: 'b.txt',
            message: 'There is no such file or folder. Check the spelling, or name the folder that the record is in.',
          },
        ],
      });
      assert.equal(code, 2);
    }));

  it('keeps the order of its fields', async () => {
    const { stdout } = await caselint(['-', '-f', 'json'], { stdin: 'ensure' });
    const { version, ...rest } = JSON.parse(stdout);
    assert.equal(typeof version, 'string');
    assert.deepEqual(Object.keys(rest), ['results', 'errors']);
    assert.deepEqual(Object.keys(rest.results[0]), [
      'path',
      'kind',
      'findings',
      'suppressed',
      'ignored',
      'baseline',
      'failures',
    ]);
  });

  it('gives null where there is nothing to ask', async () => {
    const { stdout } = await caselint(['-', '-f', 'json'], { stdin: 'seen safe and well' });
    assert.equal(JSON.parse(stdout).results[0].findings[0].prompt, null);
  });

  const encodings: readonly [string, (text: string) => Uint8Array][] = [
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with a mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16 with a mark', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without one', (text) => Buffer.from(text, 'utf16le')],
  ];
  for (const [name, encode] of encodings) {
    it(`counts offsets in the decoded text, byte order mark dropped (${name})`, () =>
      inFolder(async (cwd) => {
        const text = '“Mum” 👩‍👧\r\n\tensure\rthat Zoë is seen safe and well\n';
        writeFileSync(join(cwd, 'a.md'), encode(text));
        const { stdout } = await caselint(['.', '-f', 'json'], { cwd });
        const { findings } = JSON.parse(stdout).results[0];
        assert.equal(findings.length, 2);
        const lines = text.split(/\r\n|\r|\n/);
        for (const finding of findings) {
          assert.equal(text.slice(finding.start, finding.end), finding.text);
          assert.equal(lines[finding.line - 1]?.slice(finding.column - 1, finding.endColumn - 1), finding.text);
        }
      }));
  }

  it('is JSON also where nothing could be read', async () => {
    const { stdout, code } = await caselint(['nowhere', '-f', 'json']);
    assert.deepEqual(JSON.parse(stdout).results, []);
    assert.equal(JSON.parse(stdout).errors.length, 1);
    assert.equal(code, 2);
  });
});
