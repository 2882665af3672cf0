import assert from 'node:assert/strict';
import { emailReader } from '../../server/src/readers/eml/reader.ts';
import { placeNameAt, type ReadRecord, type ReadResult, readerFor } from '../../server/src/readers/index.ts';

const reader = emailReader(readerFor);
const HEADER =
  'From: Jo Bell <jo@example.org>\nTo: sam@example.org\nDate: Tue, 4 Mar 2025 14:02:11 +0000\nSubject: Visit\n';

function refusedOr(email: string): Promise<ReadResult> {
  return Promise.resolve(reader.read(Buffer.from(email.replace(/\n/g, '\r\n'))));
}

async function read(email: string): Promise<ReadRecord> {
  const record = await refusedOr(email);
  assert.ok('text' in record, 'error' in record ? record.error : '');
  return record;
}

interface Part {
  readonly type: string;
  readonly body: string;
  readonly name?: string;
}

/** An e-mail of several parts. */
function email(kind: 'mixed' | 'alternative', parts: readonly Part[], boundary = 'b'): string {
  const written = parts.map(({ type, body, name }) => {
    const attached = name ? `Content-Disposition: attachment; filename="${name}"\n` : '';
    return `--${boundary}\nContent-Type: ${type}\n${attached}\n${body}\n`;
  });
  return `MIME-Version: 1.0\nContent-Type: multipart/${kind}; boundary=${boundary}\n\n${written.join('')}--${boundary}--\n`;
}

describe('an e-mail', () => {
  it('begins with from whom, when, to whom and about what, and with nothing else of its header', async () => {
    const { text } = await read(
      'Received: from no\nFrom: =?utf-8?Q?Zo=C3=AB?= <zoe@example.org>\nTo: "Ann B" <a@example.org>, c@example.org\nCc: no@example.org\nDate: Tue, 4 Mar 2025 14:02:11 +0000\nSubject: Core\n group\nX-No: no\n\nSeen today.\n',
    );
    assert.equal(
      text,
      'From: Zoë\nSent: Tue, 4 Mar 2025 14:02:11 +0000\nTo: Ann B; c@example.org\nSubject: Core group\n\nSeen today.',
    );
  });

  it('keeps what it quotes', async () => {
    const { text } = await read(`${HEADER}\nThanks.\n\n> From: Sam\n> To: Jo\n>\n> Mum rang.\n`);
    assert.ok(text.endsWith('\n\nThanks.\n\n> From: Sam\n> To: Jo\n>\n> Mum rang.'));
  });

  it('is read as plain text where it has it, and as a page where that alone has the table', async () => {
    const both = (html: string) =>
      email('alternative', [
        { type: 'text/plain', body: 'As plain text' },
        { type: 'text/html', body: html },
      ]);
    assert.match((await read(HEADER + both('<p>As a page'))).text, /\n\nAs plain text$/);
    const table = '<p>As a page<table><tr><td>Who<td>What<tr><td>Mum<td>Visit</table>';
    assert.match((await read(HEADER + both(table))).text, /\n\nAs a page\n\n\| Who \| What \|\n\| Mum \| Visit \|$/);
    assert.match((await read(`${HEADER}Content-Type: text/html\n\n<p>Only a page`)).text, /\n\nOnly a page$/);
  });

  it('has what is attached below it, each under its name, by the reader of its kind', async () => {
    const inner = `From: Sam <s@example.org>\nSubject: Before\n\nInner words\n`;
    const { text, places, notes } = await read(
      HEADER +
        email('mixed', [
          { type: 'text/plain', body: 'See below.' },
          { type: 'text/html', name: 'notes.html', body: '<h1>Notes</h1><p>Seen' },
          { type: 'text/plain', name: 'log.txt', body: 'Logged' },
          { type: 'application/zip', name: 'more.zip', body: 'PK' },
          { type: 'image/png', name: 'logo.png', body: 'x' },
          { type: 'message/rfc822', body: inner },
        ]),
    );
    assert.match(
      text,
      /See below\.\n\n# notes\.html\n\n# Notes\n\nSeen\n\n# log\.txt\n\nLogged\s*# attachment\.eml\n\nFrom: Sam\nSubject: Before\n\nInner words\s*$/,
    );
    const placeOf = (words: string) => placeNameAt(places, text.indexOf(words));
    assert.deepEqual(['Jo Bell', 'See', 'Seen', 'Logged', 'Inner'].map(placeOf), [
      'e-mail, heading',
      'e-mail, paragraph 1',
      'attachment 1, paragraph 2',
      'attachment 2',
      'attachment 3, e-mail, paragraph 1',
    ]);
    assert.deepEqual(notes, ['The attachment “more.zip” was not read. Caselint does not read this kind of file.']);
  });

  it('goes on where something attached is damaged, and says so without its words', async () => {
    const broken = { type: 'application/pdf', name: 'plan.pdf', body: 'SECRET' };
    const { text, notes = [] } = await read(HEADER + email('mixed', [{ type: 'text/plain', body: 'Hello' }, broken]));
    assert.match(text, /Hello$/);
    assert.match(notes.join(), /^The attachment “plan\.pdf” was not read\. This PDF is damaged/);
    assert.doesNotMatch(notes.join(), /SECRET/);
  });

  it('is read three e-mails deep and no further', async () => {
    let message = 'From: Deep <d@example.org>\n\nDeepest words\n';
    for (let depth = 0; depth < 6; depth += 1)
      message = `From: Level ${depth} <l@example.org>\n${email('mixed', [{ type: 'message/rfc822', name: 'in.eml', body: message }], `b${depth}`)}`;
    const { text, notes = [] } = await read(message);
    assert.deepEqual(text.match(/Level \d/g), ['Level 5', 'Level 4', 'Level 3', 'Level 2']);
    assert.match(
      notes.join(),
      /“in\.eml” was not read\. It is attached to an e-mail that is itself attached, more than three deep/,
    );
  });

  it('is read with fifty attachments and says which were more', async () => {
    const many = Array.from({ length: 52 }, (_, at) => ({
      type: 'text/plain',
      name: `${at}.txt`,
      body: `Words ${at}`,
    }));
    const { text, notes = [] } = await read(HEADER + email('mixed', many));
    assert.equal(text.match(/^# /gm)?.length, 50);
    assert.equal(notes.length, 2);
    assert.match(notes[1] ?? '', /“51\.txt” was not read\. More is attached/);
  });

  const refused: readonly [string, string, RegExp][] = [
    ['what is no e-mail', 'Mum rang.\n', /does not look like an e-mail.*\.txt/],
    [
      'countless parts',
      `${HEADER}Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(10_001)}`,
      /10,000 parts/,
    ],
    ['parts within parts without end', nested(40), /damaged and could not be read/],
  ];
  for (const [name, text, expected] of refused)
    it(`is refused with a remedy: ${name}`, async () => {
      const answer = await refusedOr(text);
      assert.ok('error' in answer);
      assert.match(answer.error, expected);
      assert.match(answer.error, /try again|ends in \.txt/);
    });
});

function nested(depth: number): string {
  let text = HEADER;
  for (let at = 0; at < depth; at += 1)
    text += `${at > 0 ? `--b${at - 1}\n` : ''}Content-Type: multipart/mixed; boundary=b${at}\n\n`;
  return `${text}--b${depth - 1}\n\nx\n`;
}
