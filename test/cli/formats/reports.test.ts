import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';
import type { Log } from 'sarif';
import { SaxesParser } from 'saxes';
import { QUOTED, RESULTS, RULES, written } from './invented.ts';

const ENDINGS = {
  ...{ ndjson: 'ndjson', sarif: 'sarif', junit: 'xml', github: 'txt', csv: 'csv', markdown: 'md', html: 'html' },
} as const;
const NAMES = Object.keys(ENDINGS) as (keyof typeof ENDINGS)[];
/** Those that travel: the records' words are in them only where somebody asks for that. */
const TRAVELLING = NAMES.filter((name) => name !== 'ndjson');

async function isAsKept(name: keyof typeof ENDINGS): Promise<void> {
  const file = fileURLToPath(new URL(`snapshots/report.${ENDINGS[name]}`, import.meta.url));
  // git may keep lines with other ends.
  const report = (await written(name)).replaceAll('\r\n', '\n');
  if (process.env.UPDATE_SNAPSHOTS) writeFileSync(file, report);
  assert.equal(report, readFileSync(file, 'utf8'), 'The report has changed. Where that is right: npm run snapshots');
}

describe('a report', () => {
  for (const name of NAMES) it(`as ${name} is as it was kept, to the letter`, () => isAsKept(name));

  for (const name of TRAVELLING)
    it(`as ${name} holds words of the records only where they are asked for`, async () => {
      assert.ok(!(await written(name)).includes(QUOTED));
      assert.ok((await written(name, { excerpts: true })).includes(QUOTED));
    });

  it('can be of no records', async () => {
    for (const name of NAMES) assert.match(await written(name, {}, []), /locked/);
    assert.match(await written('html', {}, []), /No record was read\./);
  });
});

describe('a report as SARIF', () => {
  const log = async (excerpts = false): Promise<Log> => JSON.parse(await written('sarif', { excerpts }));

  it('names each rule once, and each finding by its rule, level and place', async () => {
    const { version, runs } = await log();
    assert.equal(version, '2.1.0');
    const [{ tool, results = [] }] = runs as [Log['runs'][0]];
    assert.deepEqual(
      tool.driver.rules?.map(({ id }) => id),
      RULES.map(({ id }) => id),
    );
    for (const { ruleId, ruleIndex = -1 } of results) assert.equal(tool.driver.rules?.[ruleIndex]?.id, ruleId);
    assert.deepEqual(
      results.map(({ ruleId, level }) => [ruleId, level]),
      [
        ['vague-action', 'warning'],
        ['safe-and-well', 'error'],
        ['care-jargon', 'note'],
        ['care-jargon', 'warning'],
      ],
    );
    const [, { locations: [place] = [] } = {}, { locations: [named] = [] } = {}] = results;
    assert.deepEqual(place?.physicalLocation, {
      artifactLocation: { uri: 'north/visit%2C%2050%25%3A%20A.md', uriBaseId: 'SRCROOT' },
      region: { startLine: 5, startColumn: 1, endLine: 6, endColumn: 5 },
    });
    assert.deepEqual(named?.logicalLocations, [{ name: 'paragraph 1' }]);
    assert.equal(named?.physicalLocation?.region, undefined);
    const [other] = results[3]?.relatedLocations ?? [];
    assert.equal(other?.physicalLocation?.artifactLocation?.uri, 'south/2024-04-12%20plan.docx');
    assert.deepEqual(other?.logicalLocations, [{ name: 'paragraph 1' }]);
  });

  it('says what could not be read and which rule could not finish', async () => {
    const [{ executionSuccessful, toolExecutionNotifications = [] } = { executionSuccessful: true }] =
      (await log()).runs[0]?.invocations ?? [];
    assert.equal(executionSuccessful, false);
    assert.deepEqual(
      toolExecutionNotifications.map(({ associatedRule, message }) => [associatedRule?.id, message.text?.slice(0, 9)]),
      [
        ['vague-action', 'The rule '],
        [undefined, 'This coul'],
      ],
    );
  });
});

describe('a report as JUnit XML', () => {
  it('is well formed whatever a record holds, and counts what fails', async () => {
    const hostile = RESULTS.map((result) => ({ ...result, text: result.text.replace(',', '\u0001') }));
    for (const report of [await written('junit'), await written('junit', { excerpts: true }, hostile)]) {
      const suites: Record<string, string>[] = [];
      const parser = new SaxesParser();
      parser.on('opentag', ({ name, attributes }) => name === 'testsuite' && suites.push(attributes));
      parser.on('error', (error) => assert.fail(error));
      parser.write(report).close();
      assert.deepEqual(
        suites.map(({ tests, failures, errors }) => [tests, failures, errors].join(' ')),
        ['2 2 0', '2 0 1', '1 0 0', '1 1 0', '1 0 1'],
      );
    }
  });

  it('lets those below the level pass', async () => {
    assert.match(await written('junit', { failOn: 'never' }), /tests="2" failures="0"/);
  });
});

describe('a report for GitHub', () => {
  it('has one command a line, which nothing in a name can end', async () => {
    const lines = (await written('github', { excerpts: true })).trimEnd().split('\n');
    assert.equal(lines.length, 6);
    for (const line of lines) assert.match(line, /^::(?:error|warning|notice) file=[^:]+::/);
    assert.match(lines[1]!, /^::error file=north\/visit%2C 50%25%3A A\.md,line=5,endLine=6,title=/);
  });
});

describe('a report as a spreadsheet’s table', () => {
  it('begins no cell with what a spreadsheet would take for a formula', async () => {
    const report = await written('csv', { excerpts: true });
    assert.match(report, /^\uFEFFRecord,.*\r\n/);
    for (const line of report.split('\r\n'))
      for (const cell of line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)) assert.doesNotMatch(cell, /^"?[=+\-@\t\r]/);
    assert.ok(report.includes("'=Words of the system"));
  });
});

describe('a report as one page', () => {
  it('lets in its own style and script, and nothing else from anywhere', async () => {
    const report = await written('html', { excerpts: true });
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(report) ?? [];
    assert.match(policy, /^default-src 'none';/);
    assert.doesNotMatch(policy, /unsafe|https?:|\*/);
    for (const part of ['style', 'script']) {
      const [, text = ''] = new RegExp(`<${part}>([\\s\\S]*?)</${part}>`).exec(report) ?? [];
      const hash = createHash('sha256').update(text).digest('base64');
      assert.ok(policy.includes(`${part}-src 'sha256-${hash}'`), part);
    }
    assert.doesNotMatch(report, /\sstyle="|\son\w+="|https?:\/\/|<img|<link|@import/);
  });

  it('is whole, and gives each thing a name of its own', async () => {
    const mistakes: string[] = [];
    const report = await written('html', { excerpts: true });
    parse(report, { onParseError: ({ code }) => mistakes.push(code) });
    assert.deepEqual(mistakes, []);
    const ids = [...report.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, names = ''] of report.matchAll(/(?:href="#|aria-labelledby="|aria-describedby=")([^"]*)"/g))
      for (const name of names.split(' ')) assert.ok(ids.includes(name), name);
  });

  it('counts women and men side by side, by what they are to the children', async () => {
    const report = await written('html');
    assert.match(report, /speak of women 5 times and give them 2 things to do; of men 3 times, and give them 1 thing/);
    assert.match(
      report,
      /1 record speaks of a mother and of no father\. 1 record speaks of a father and of no mother\./,
    );
  });

  it('draws nobody whose part is not told, who may be a child or at work, and counts them in the table', async () => {
    const [first, ...others] = RESULTS;
    const somebody = { ...first!.people![0]!, id: 'p9', relation: null };
    const report = await written('html', {}, [{ ...first!, people: [...first!.people!, somebody] }, ...others]);
    const [section = ''] = /<section[^>]*aria-labelledby="focus-title">[\s\S]*?<\/section>/.exec(report) ?? [];
    assert.equal(section.match(/whose part is not told<\/\w+><td>1<\/td>/g)?.length, 1);
    assert.equal(section.match(/whose part is not told/g)?.length, 1);
  });

  it('puts the records to read first in order, and says how that was told', async () => {
    const report = await written('html');
    const [section = ''] = /<section[^>]*aria-labelledby="second-title">[\s\S]*?<\/section>/.exec(report) ?? [];
    const [first] = [...section.matchAll(/<th scope="row">([^<]*)/g)].map(([, path]) => path);
    assert.equal(first, 'north/visit, 50%: A.md');
    assert.match(section, /not which child is at risk/);
  });

  it('lists the gravest of many findings and counts the rest', async () => {
    const [many] = RESULTS;
    const findings = Array.from({ length: 1600 }, () => many!.findings).flat();
    const report = await written('html', {}, [{ ...many!, findings }]);
    assert.match(report, /The gravest 3000 findings, in the order of the records\. 200 more are counted above/);
    assert.equal(report.match(/data-sort="0"/g)?.length, 1600);
    assert.match(report, /1600 to settle before circulation, 1600 to think about/);
  });
});

describe('a report in Markdown', () => {
  it('shows what stands in names letter by letter', async () => {
    const report = await written('markdown');
    assert.match(report, /\| An action \\\| nobody could see \| vague-action \|/);
    assert.match(report, /A stock phrase, or \\<worse\\>/);
    assert.match(report, /\| March 2024 \| 1 \| 1 \| 1 \| 0 \| 2 \|/);
  });
});
