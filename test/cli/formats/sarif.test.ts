import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Log, Result } from 'sarif';
import { wordFile } from '../../support/office/word.ts';
import { root, sourceOf } from '../../support/sources.ts';
import { inFolder } from '../fixture.ts';
import { RESULTS, written } from './invented.ts';

/** What GitHub's code scanning takes of a rule, in characters and numbers. */
const LONGEST_DESCRIPTION = 1024;
const MOST_TAGS = 10;

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const isValid = ajv.compile(JSON.parse(sourceOf('test/support/sarif/sarif-2.1.0.json')));

function valid(report: string): Log {
  const log: unknown = JSON.parse(report);
  assert.ok(isValid(log), JSON.stringify(isValid.errors, null, 1));
  return log as Log;
}

const resultsOf = ({ runs: [run] }: Log): Result[] => run?.results ?? [];

describe('a report as SARIF, held to the schema of the standard', () => {
  for (const excerpts of [false, true])
    it(`is valid ${excerpts ? 'with' : 'without'} excerpts`, async () => {
      valid(await written('sarif', { excerpts }));
      valid(await written('sarif', { excerpts }, []));
      valid(await written('sarif', { excerpts }, RESULTS.slice(2)));
    });

  for (const excerpts of [false, true])
    it(`is valid of a real folder ${excerpts ? 'with' : 'without'} excerpts, and has what GitHub shows`, () =>
      inFolder(async (cwd) => {
        cpSync(join(root, 'test/cases/flagged/bellamy'), join(cwd, 'records/bellamy'), { recursive: true });
        const word = '<w:p><w:r><w:t>Mum to ensure that the children are safe.</w:t></w:r></w:p>';
        writeFileSync(join(cwd, 'records/minutes.docx'), wordFile(word));
        writeFileSync(join(cwd, 'records/=café, 50% #1?.txt'), 'Mum to ensure that Zoë is safe.\n');
        writeFileSync(join(cwd, 'records/empty.txt'), '');
        writeFileSync(join(cwd, 'records/broken.docx'), 'PK');
        mkdirSync(join(cwd, 'out'));
        const command = [
          join(root, 'dist/cli.cjs'),
          'records',
          '-o',
          'out/report.sarif',
          ...(excerpts ? ['--excerpts'] : []),
        ];
        const { status, stderr } = spawnSync(process.execPath, command, { cwd, encoding: 'utf8' });
        assert.equal(status, 2, stderr);
        const log = valid(readFileSync(join(cwd, 'out/report.sarif'), 'utf8'));
        const [run] = log.runs;
        assert.equal(run?.invocations?.[0]?.toolExecutionNotifications?.length, 1);
        const results = resultsOf(log);
        assert.ok(results.some(({ relatedLocations }) => relatedLocations));
        assert.ok(results.some(({ message }) => message.text?.startsWith('paragraph 1: ')));
        for (const { locations: [place] = [], message } of results) {
          assert.match(place?.physicalLocation?.artifactLocation?.uri ?? '', /^records\/[\w%./-]+$/);
          assert.ok(message.text);
        }
        for (const { shortDescription, fullDescription, help, properties } of run?.tool.driver.rules ?? []) {
          assert.ok(shortDescription?.text && help?.text);
          assert.ok(fullDescription?.text && fullDescription.text.length <= LONGEST_DESCRIPTION);
          assert.ok((properties?.tags?.length ?? 0) <= MOST_TAGS);
        }
      })).timeout(20_000);

  it('names files outside the current folder as other systems do', async () => {
    const [first] = RESULTS;
    const uris = async (path: string) => {
      const log = valid(await written('sarif', {}, [{ ...first!, path }]));
      return resultsOf(log)[0]?.locations?.[0]?.physicalLocation?.artifactLocation;
    };
    assert.deepEqual(await uris('/srv/a b.txt'), { uri: 'file:///srv/a%20b.txt' });
    assert.deepEqual(await uris('D:/a b.txt'), { uri: 'file:///D:/a%20b.txt' });
    assert.deepEqual(await uris('//server/a b.txt'), { uri: 'file://server/a%20b.txt' });
    assert.deepEqual(await uris('../a b.txt'), { uri: '../a%20b.txt', uriBaseId: 'SRCROOT' });
  });

  it('says where in a file that is no plain text, and links to places in other records', async () => {
    const messages = resultsOf(valid(await written('sarif'))).map(({ message }) => message.text);
    assert.match(messages[2] ?? '', /^paragraph 1: /);
    assert.match(
      messages[3] ?? '',
      / See also \[Said on 12 April 2024: south\/2024-04-12 plan\.docx, paragraph 1\]\(1\)\.$/,
    );
  });
});
