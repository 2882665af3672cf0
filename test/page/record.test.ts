import assert from 'node:assert/strict';
import { answeredInWords, foundInWords } from '../../client/src/page/foundInWords.ts';
import { recordPage } from '../../client/src/page/html/record.ts';
import { type PageRecord, pageRecord } from '../../client/src/page/model.ts';
import { rewritten } from '../../client/src/page/rewritten.ts';
import { LAST_WORD } from '../../server/src/lsp/protocol.ts';
import type { AskedRecord } from '../../server/src/page/messages.ts';
import { readForPage } from '../../server/src/page/read.ts';
import { builtInLinter } from '../support/dictionaries.ts';

async function read(content: AskedRecord['content'], name = 'Core group minutes.md'): Promise<PageRecord> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const shown = await readForPage({ name, content: bytes }, builtInLinter());
  if ('error' in shown) throw new Error(shown.error);
  return pageRecord(name, shown);
}

const rewrites = (record: PageRecord) =>
  record.overview.findings.flatMap((finding) => finding.rewrites.map((rewrite) => rewritten(rewrite, record)));

const markup = (record: PageRecord) => recordPage(record, { kind: null, least: 'hint' }, false).source;

describe('what the page shows of a record', () => {
  it('has a rewrite as the whole sentence that it makes, and nothing of the next one', async () => {
    const record = await read('Ruth rang on 4 March. Leanne has engaged well\nwith services. Pat was there.');
    assert.match(rewrites(record)[0] ?? '', /^Leanne has attended \[number\] of .* \[observed change\]\.$/);
  });

  it('keeps to the cell and to the item in which the words stand', async () => {
    const record = await read(
      '| What | Who |\n|---|---|\n| Craig will ensure that Yusuf is safe | Craig |\n\n- Mum has engaged well\n- Dad was there',
    );
    const [, ...others] = rewrites(record).filter((words) => /[|]|Dad was there/.test(words));
    assert.deepEqual(others, []);
    assert.ok(rewrites(record).some((words) => words.startsWith('Craig will take [')));
    assert.ok(rewrites(record).some((words) => words.startsWith('Mum has attended [')));
  });

  it('makes nothing of what a record holds but words', async () => {
    const source = markup(
      await read('Minutes <script>alert(1)</script>\n\nMum <img src=x onerror=alert(1)> has engaged well.'),
    );
    assert.doesNotMatch(source, /<script|<img/);
    assert.match(source, /&lt;script&gt;/);
  });

  it('has the last word, and says that it does not judge, where there is nothing to ask', async () => {
    const record = await read('Ruth rang the school on 4 March.', 'note.txt');
    assert.equal(foundInWords(record.overview), LAST_WORD);
    assert.ok(markup(record).includes('It does not judge the child&#39;s safety.'));
  });

  it('says for whom a place of the record may be a question', async () => {
    const record = await read(
      '# Core group minutes\n\nMum has moved to a refuge in Leeds. Dad is not to know the address.\n',
    );
    assert.match(markup(record), /Who will receive it\?[\s\S]*A question where it goes to: father/);
  });

  it('counts what was put into a copy', () => {
    const words = answeredInWords({ name: 'a.reviewed.docx', comments: 1, changes: 0, notes: ['One note.'] });
    assert.equal(
      words,
      'a.reviewed.docx is among your downloads, with 1 comment. The file you gave is as it was. One note.',
    );
  });
});
