// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the tab stops of snippets.

import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { asMarkdown } from '../../server/src/lsp/markdown.ts';
import { toRange, toSpan } from '../../server/src/lsp/positions.ts';
import { rulePagesBelow } from '../../server/src/lsp/rulePages.ts';
import { SnippetWriter } from '../../server/src/lsp/snippets.ts';
import { isRecordUri, pathOf, sourceOf } from '../../server/src/lsp/source.ts';
import { DEFAULT_SETTINGS } from '../../server/src/settings.ts';

describe('positions', () => {
  it('count UTF-16 units, with emoji, curly quotes and every kind of line end', () => {
    const text = 'One 👩‍👧 “two”\r\nthree\tfour\nfive';
    const document = TextDocument.create('file:///a.txt', 'plaintext', 1, text);
    for (const words of ['One', '“two”', 'three', '\tfour', 'five']) {
      const start = text.indexOf(words);
      const span = { start, end: start + words.length };
      assert.equal(document.getText(toRange(document, span)), words);
      assert.deepEqual(toSpan(document, toRange(document, span)), span);
    }
    assert.deepEqual(toRange(document, { start: 4, end: 9 }).end, { line: 0, character: 9 });
  });
});

describe('snippets', () => {
  const write = (text: string): string | null => new SnippetWriter().write(text);

  it('make each placeholder a tab stop of its own', () => {
    assert.equal(write('attended [number] of [number] sessions'), 'attended ${1:[number]} of ${2:[number]} sessions');
  });

  it('go on counting over the edits of one rewrite', () => {
    const writer = new SnippetWriter();
    assert.equal(writer.write('[who]'), '${1:[who]}');
    assert.equal(writer.write('by [date]'), 'by ${2:[date]}');
  });

  it('keep a dollar, a brace and a backslash of the record as they are', () => {
    assert.equal(write('$5 } \\ [a $1 }]'), '\\$5 \\} \\\\ ${1:[a \\$1 \\}]}');
  });

  it('are not needed where nothing is to be filled in', () => {
    assert.equal(write('the $5'), null);
    assert.equal(write('[a page](https://example.org) and [ ] and [x]'), null);
  });
});

describe('Markdown of plain words', () => {
  it('cannot become a link, a picture, HTML or a heading', () => {
    assert.equal(asMarkdown('[here](https://evil)'), '\\[here\\]\\(https\\://evil\\)');
    assert.equal(asMarkdown('<img src=x>'), '\\<img src=x\\>');
    assert.equal(asMarkdown('# Title\n- item\n1. one\n==='), '\\# Title  \n\\- item  \n1\\. one  \n\\===');
    assert.equal(asMarkdown('www.evil.com, a@b.org'), 'www\\.evil.com, a\\@b.org');
  });

  it('leaves ordinary sentences readable', () => {
    const words = 'Who saw her, when? (It doesn’t say.) That’s all.';
    assert.equal(asMarkdown(words), words.replace('(', '\\(').replace(')', '\\)'));
  });
});

describe('rule pages', () => {
  it('lie below the base, with or without its slash', () => {
    assert.equal(
      rulePagesBelow('https://example.org/rules')('safe-and-well'),
      'https://example.org/rules/safe-and-well.md',
    );
    assert.equal(rulePagesBelow('file:///docs/rules/')('safe-and-well'), 'file:///docs/rules/safe-and-well.md');
  });
});

describe('documents as the engine reads them', () => {
  const open = (uri: string, languageId: string, text = ''): TextDocument =>
    TextDocument.create(uri, languageId, 1, text);

  it('are Markdown by their language or by their name', () => {
    assert.equal(sourceOf(open('untitled:Untitled-1', 'markdown'), undefined).format, 'markdown');
    assert.equal(sourceOf(open('file:///a/plan.MD', 'plaintext'), undefined).format, 'markdown');
    assert.equal(sourceOf(open('file:///a/plan.txt', 'plaintext'), undefined).format, 'text');
  });

  it('keep their offsets where an editor left a byte order mark', () => {
    const { text } = sourceOf(open('file:///a.txt', 'plaintext', '\uFEFFMum'), undefined);
    assert.equal(text, ' Mum');
  });

  it('have the path behind scheme and host', () => {
    assert.equal(pathOf('file:///c%3A/Records/A%20plan.txt'), '/c:/Records/A plan.txt');
    assert.equal(pathOf('vscode-remote://wsl+x/home/a.txt?q#f'), '/home/a.txt');
    assert.equal(pathOf('file:///bad%'), '/bad%');
  });

  it('are left alone where the settings say so, but not before they are saved', () => {
    const settings = { ...DEFAULT_SETTINGS, files: { include: ['records/**'], exclude: ['**/old/**'] } };
    assert.equal(isRecordUri('file:///x/records/a.txt', settings), true);
    assert.equal(isRecordUri('file:///x/records/old/a.txt', settings), false);
    assert.equal(isRecordUri('file:///x/other/a.txt', settings), false);
    assert.equal(isRecordUri('untitled:Untitled-1', settings), true);
  });
});
