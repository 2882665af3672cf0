import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { skeletonOf } from '../../server/src/cli/fold/skeleton.ts';
import { createPlaces } from '../../server/src/cli/formats/places.ts';
import { builtInLinter, dictionaries } from '../support/dictionaries.ts';
import { root } from '../support/sources.ts';
import { caselint, inFolder } from './fixture.ts';

const RECORDS = join(root, 'test/records/flagged');
const CASE = join(root, 'test/cases/flagged/cotterill');
const linter = builtInLinter();
const edition = { fingerprint: 'any', dictionaries };

describe('caselint fold', function () {
  this.timeout(60_000);

  for (const format of ['json', 'csv', 'sarif', 'junit', 'github', 'markdown'])
    it(`makes the ${format} report that reading the records would have made`, () =>
      inFolder(async (cwd) => {
        const beside = format === 'json' ? ['--with', 'people,actions,disclosures'] : ['--excerpts'];
        const options = { cwd: RECORDS, linter, edition };
        const direct = await caselint(['.', '--format', format, ...beside], options);
        const parts = ['--with', 'people,actions,disclosures'];
        const lines = await caselint(['.', '--format', 'ndjson', ...parts], options);
        writeFileSync(join(cwd, 'results.ndjson'), lines.stdout);
        const folded = await caselint(['fold', 'results.ndjson', '--format', format, ...beside], { ...options, cwd });
        assert.equal(folded.code, direct.code);
        assert.equal(withoutHead(folded.stdout), withoutHead(direct.stdout));
      }));

  it('says what records show together, as reading them would have said it', () =>
    inFolder(async (cwd) => {
      const options = { cwd: CASE, linter, edition };
      const direct = JSON.parse((await caselint(['.', '--format', 'json'], options)).stdout);
      assert.ok(direct.collection.length > 0, 'they show nothing');
      const names = readdirSync(CASE).filter((name) => name.endsWith('.txt'));
      const lines = names.map((path) => JSON.stringify({ path, text: readFileSync(join(CASE, path), 'utf8') }));
      const piped = await caselint(['pipe', '--facts'], { ...options, stdin: lines.join('\n') });
      writeFileSync(join(cwd, 'piped.ndjson'), piped.stdout);
      const folded = await caselint(['fold', 'piped.ndjson', '--format', 'json'], { ...options, cwd });
      assert.deepEqual(JSON.parse(folded.stdout).collection, direct.collection);
      const ndjson = await caselint(['.', '--format', 'ndjson'], options);
      writeFileSync(join(cwd, 'results.ndjson'), ndjson.stdout);
      const again = await caselint(['fold', 'results.ndjson', '--format', 'json'], { ...options, cwd });
      assert.deepEqual(JSON.parse(again.stdout).collection, direct.collection);
    }));

  it('lets rules speak as it is told to, as reading the records would have done', () =>
    inFolder(async (cwd) => {
      const options = { cwd: CASE, linter, edition };
      const names = readdirSync(CASE).filter((name) => name.endsWith('.txt'));
      const lines = names.map((path) => JSON.stringify({ path, text: readFileSync(join(CASE, path), 'utf8') }));
      const piped = await caselint(['pipe', '--facts'], { ...options, stdin: lines.join('\n') });
      writeFileSync(join(cwd, 'piped.ndjson'), piped.stdout);
      const kept = await caselint(['.', '--format', 'ndjson'], options);
      writeFileSync(join(cwd, 'kept.ndjson'), kept.stdout);
      const found = JSON.parse((await caselint(['.', '--format', 'json'], options)).stdout);
      const [together] = found.collection.map(({ rule }: { rule: string }) => rule);
      const [louder, quieter, ...others] = new Set<string>(
        found.results.flatMap((result: { findings: { rule: string }[] }) => result.findings.map(({ rule }) => rule)),
      );
      const asked = [
        ...[`${louder}:error`, `${quieter}:hint`, `${others[0]}:off`].flatMap((rule) => ['-r', rule]),
        ...['--format', 'json', '-r'],
      ];
      for (const how of ['hint', 'off']) {
        const direct = await caselint(['.', ...asked, `${together}:${how}`], options);
        for (const file of ['piped.ndjson', 'kept.ndjson']) {
          const folded = await caselint(['fold', file, ...asked, `${together}:${how}`], { ...options, cwd });
          assert.deepEqual(spoken(folded.stdout), spoken(direct.stdout), `${file}, ${how}`);
          assert.equal(folded.code, direct.code);
        }
      }
      writeFileSync(join(cwd, 'caselint.config.yaml'), `rules: { ${louder}: off, ${together}: off }\n`);
      const settled = await caselint(['fold', 'piped.ndjson', '--format', 'json'], { ...options, cwd });
      assert.doesNotMatch(settled.stdout, new RegExp(`"rule":"(?:${louder}|${together})"`));
      const left = await caselint(['fold', 'piped.ndjson', '--no-config', '--format', 'json'], { ...options, cwd });
      assert.match(left.stdout, new RegExp(`"rule":"${louder}"`));
      const wrong = await caselint(['fold', 'piped.ndjson', '-r', 'no-such-rule:off'], { ...options, cwd });
      assert.equal(wrong.code, 2);
      assert.match(wrong.stderr, /--rule no-such-rule/);
    }));

  it('leaves out and counts what comments in the records set aside', () =>
    inFolder(async (cwd) => {
      const options = { cwd, linter, edition };
      const names = readdirSync(CASE).filter((name) => name.endsWith('.txt'));
      for (const path of names) {
        const text = `<!-- caselint-disable action-drift -->\n${readFileSync(join(CASE, path), 'utf8')}`;
        writeFileSync(join(cwd, path), `${text}\nMum to ensure that he is safe. caselint:ignore ensure-safety\n`);
      }
      const direct = JSON.parse((await caselint(['.', '--format', 'json'], options)).stdout);
      assert.ok(direct.collectionIgnored > 0 && direct.results[0].ignored > 0);
      const lines = names.map((path) => JSON.stringify({ path, text: readFileSync(join(cwd, path), 'utf8') }));
      const piped = await caselint(['pipe', '--facts'], { ...options, stdin: lines.join('\n') });
      writeFileSync(join(cwd, 'piped.ndjson'), piped.stdout);
      const folded = await caselint(['fold', 'piped.ndjson', '--format', 'json'], { ...options, cwd });
      assert.deepEqual(JSON.parse(folded.stdout), direct);
    }));

  it('passes over a record that comes twice, and says which lines are no results', () =>
    inFolder(async (cwd) => {
      const { stdout } = await caselint([join(RECORDS, '..', 'flagged'), '--format', 'ndjson'], {
        cwd,
        linter,
        edition,
      });
      const [line = ''] = stdout.split('\n');
      const lines = [line, '{"secret": 1}', line, '{"path":"gone.txt","line":4,"error":"It was not there."}', ''];
      writeFileSync(join(cwd, 'results.ndjson'), lines.join('\n'));
      const said = await caselint(['fold', 'results.ndjson', 'missing.ndjson', '--format', 'json'], { cwd });
      assert.equal(said.code, 2);
      assert.equal(JSON.parse(said.stdout).results.length, 1);
      assert.match(said.stderr, /results\.ndjson:2: This line is no result/);
      assert.match(said.stderr, /gone\.txt: It was not there\./);
      assert.match(said.stderr, /missing\.ndjson: This could not be read/);
      assert.doesNotMatch(said.stderr, /secret/);
    }));
});

describe('a text of blanks', () => {
  it('has the words of a result on their lines, at their places', () => {
    const text = 'Plan\r\n\r\nMum to ensure\nthat “Zoë” is safe.\n\n- Dad: to be\rseen';
    const spans = ['Mum', 'ensure\nthat', 'Zoë', 'Dad', 'seen', 'safe'].map((words) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length };
    });
    const places = createPlaces({ text });
    const told = spans.map((span) => places.at(span));
    const again = createPlaces({ text: skeletonOf(told) });
    assert.deepEqual(
      spans.map((span) => again.at(span)),
      told,
    );
  });
});

/** Every finding with how loudly it speaks. */
function spoken(json: string) {
  const { results, collection } = JSON.parse(json);
  const all = [...results.flatMap(({ findings }: { findings: object[] }) => findings), ...collection];
  return all.map(({ rule, severity, line, column }) => `${rule} ${severity} ${line}:${column}`).sort();
}

/** A report names what it was made of and when. */
const withoutHead = (report: string): string =>
  report
    .replace(/timestamp="[^"]*"/g, '')
    .replace(/^.*results\.ndjson.*$/gm, '')
    .replace(/^.*\bflagged\b.*$/gm, '');
