// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the tab stops of snippets.

import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { NOBODY_TYPES } from '../../server/src/lsp/calm.ts';
import { type Client, readClient } from '../../server/src/lsp/client.ts';
import { codeActions } from '../../server/src/lsp/codeActions.ts';
import { toDiagnostic } from '../../server/src/lsp/diagnostics.ts';
import type { OpenRecord } from '../../server/src/lsp/documents.ts';
import { hover } from '../../server/src/lsp/hover.ts';
import { toRange } from '../../server/src/lsp/positions.ts';
import type { Reading } from '../../server/src/lsp/readings.ts';
import { rulePagesBelow } from '../../server/src/lsp/rulePages.ts';
import { sourceOf } from '../../server/src/lsp/source.ts';
import { DEFAULT_SETTINGS } from '../../server/src/settings.ts';
import { MODERN, PLAIN } from './editor.ts';
import { FakeLinter } from './fakeLinter.ts';

const linter = new FakeLinter();
const rules = new Map(linter.rules.map((rule) => [rule.id, rule]));
const rulePage = rulePagesBelow('https://example.org/');

function clientWith(capabilities: object, initializationOptions?: unknown): Client {
  return readClient({ processId: null, rootUri: null, capabilities, initializationOptions });
}

const modern = clientWith(MODERN);
const plain = clientWith(PLAIN);

function read(text: string): { record: OpenRecord; reading: Reading } {
  const document = TextDocument.create('file:///plan.txt', 'plaintext', 7, text);
  const result = linter.lint(sourceOf(document, undefined), DEFAULT_SETTINGS);
  const kind = { kind: result.kind, from: 'told' as const };
  const reading = { id: 1, version: 7, settings: DEFAULT_SETTINGS, kind, result };
  return { record: { document, typing: NOBODY_TYPES, reading }, reading };
}

/** What the lightbulb offers on `words` of the text. */
function offered(text: string, words: string, client: Client, only?: string[], markers = 0): CodeAction[] {
  const { record, reading } = read(text);
  const start = text.indexOf(words);
  const range = toRange(record.document, { start, end: start + words.length });
  const diagnostics = reading.result.findings
    .slice(0, markers)
    .map((finding, index) => toDiagnostic(record.document, reading, { finding, index }, rulePage));
  const context = { diagnostics, ...(only && { only }) };
  return codeActions({ textDocument: record.document, range, context }, record, reading, { client, rules, rulePage });
}

describe('code actions', () => {
  const text = 'Mum will ensure that he is well.\nDad wrote teh note to her partner.';

  it('offer a rewrite with tab stops where the client knows snippets', () => {
    const [rewrite] = offered(text, 'ensure', modern);
    assert.equal(rewrite?.title, 'Say which steps');
    assert.deepEqual(rewrite?.edit, {
      documentChanges: [
        {
          textDocument: { uri: 'file:///plan.txt', version: 7 },
          edits: [
            {
              range: { start: { line: 0, character: 9 }, end: { line: 0, character: 20 } },
              snippet: { kind: 'snippet', value: 'take ${1:[specific, observable steps]} so that' },
            },
          ],
        },
      ],
    });
  });

  it('offer it as plain text where the client does not', () => {
    const [rewrite] = offered(text, 'ensure', plain);
    const edits = rewrite?.edit?.changes?.['file:///plan.txt'] ?? [];
    const { record } = read(text);
    assert.equal(
      TextDocument.applyEdits(record.document, edits).split('\n')[0],
      'Mum will take [specific, observable steps] so that he is well.',
    );
  });

  it('are about the words under the cursor only', () => {
    assert.deepEqual(offered(text, 'Mum', modern, ['quickfix']), []);
    assert.deepEqual(
      offered(text, 'teh', modern, ['quickfix']).map(({ title }) => title),
      ['Write "the"'],
    );
  });

  it('say which of the client’s own diagnostics they answer', () => {
    const [rewrite] = offered(text, 'ensure', modern, undefined, 1);
    assert.deepEqual(rewrite?.diagnostics?.[0]?.data, { reading: 1, finding: 0 });
    assert.equal(rewrite?.diagnostics?.[0]?.code, 'ensure-safety');
  });

  it('prefer a rewrite only where it may be applied unread', () => {
    assert.equal(offered(text, 'ensure', modern)[0]?.isPreferred, false);
    assert.equal(offered(text, 'teh', modern)[0]?.isPreferred, true);
  });

  it('offer the questions and turning a rule off only to a client that can do it', () => {
    assert.ok(offered(text, 'ensure', modern).every(({ command }) => command === undefined));
    const able = clientWith(MODERN, { commands: ['caselint.showQuestions', 'caselint.turnOffRule'] });
    const commands = offered(text, 'ensure', able).flatMap(({ command }) => command ?? []);
    assert.deepEqual(
      commands.map(({ title }) => title),
      ['Ask: How, exactly?', 'Turn off this rule: Nobody can ensure safety'],
    );
    assert.match(commands[0]?.arguments?.[0].questions, /take specialist advice/);
    assert.deepEqual(commands[1]?.arguments, [
      { uri: 'file:///plan.txt', rule: 'ensure-safety', title: 'Nobody can ensure safety' },
    ]);
    const half = clientWith(MODERN, { commands: ['caselint.turnOffRule'] });
    assert.equal(offered(text, 'ensure', half).filter(({ command }) => command).length, 1);
  });

  describe('for the whole record', () => {
    const three = 'teh plan, teh note; Mum will ensure that teh door is shut.';

    it('make every safe change and no other', () => {
      for (const only of [['source'], ['source.fixAll'], ['source.fixAll.caselint']]) {
        const [all, ...rest] = offered(three, 'plan', plain, only);
        assert.deepEqual(rest, []);
        const edits = all?.edit?.changes?.['file:///plan.txt'] ?? [];
        const { record } = read(three);
        assert.equal(
          TextDocument.applyEdits(record.document, edits),
          'the plan, the note; Mum will ensure that the door is shut.',
        );
      }
    });

    it('are not offered where nothing is safe unread, or another kind is asked for', () => {
      assert.deepEqual(offered('Mum will ensure that he is well.', 'Mum', plain, ['source.fixAll']), []);
      assert.deepEqual(offered(three, 'plan', plain, ['source.organizeImports', 'refactor']), []);
    });
  });
});

describe('hovers', () => {
  function hovered(text: string, words: string, client: Client): string | undefined {
    const { record, reading } = read(text);
    const position = record.document.positionAt(text.indexOf(words));
    const shown = hover(position, record, reading, { client, rules, rulePage });
    return shown === null ? undefined : (shown.contents as { value: string }).value;
  }

  it('say what was seen, why it matters, who says so, what to do and what to ask', () => {
    const words = hovered('Mum will ensure that he is well.', 'ensure', clientWith(MODERN));
    for (const part of [
      'promises what nobody can promise',
      'Why ensure-safety matters.',
      'A review \\(2019\\), 7.2.8; Another review \\(2021\\)',
      'What to do about ensure-safety.',
      'How, exactly? Is this in their control?',
      'take specialist advice',
      '(<https://example.org/ensure-safety.md>)',
    ]) {
      assert.ok(words?.includes(part), `"${part}" in: ${words}`);
    }
  });

  it('are plain words for a client without Markdown', () => {
    const words = hovered('Mum will ensure that he is well.', 'ensure', clientWith(PLAIN));
    assert.ok(words?.includes('A review (2019), 7.2.8'));
    assert.doesNotMatch(words ?? '', /\*\*|\\/);
  });

  it('are silent where nothing was found', () => {
    assert.equal(hovered('Mum will ensure that he is well.', 'well', clientWith(MODERN)), undefined);
  });
});
