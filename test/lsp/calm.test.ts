import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/engine/types.ts';
import {
  afterEdit,
  afterPause,
  afterShowing,
  isVisible,
  NOBODY_TYPES,
  type Typing,
} from '../../server/src/lsp/calm.ts';
import { sentenceAt } from '../../server/src/lsp/sentenceAt.ts';

function finding(text: string, words: string, rule = 'a-rule'): Finding {
  const start = text.indexOf(words);
  assert.notEqual(start, -1, `"${words}" must be in the text`);
  return {
    rule,
    span: { start, end: start + words.length },
    text: words,
    severity: 'warning',
    message: '',
    rewrites: [],
    prompt: null,
    related: [],
  };
}

/** Somebody has just typed `typed` so that the text became `text`. */
function typing(text: string, typed: string, before: Typing = NOBODY_TYPES): Typing {
  const start = text.lastIndexOf(typed);
  assert.notEqual(start, -1, `"${typed}" must be in the text`);
  return afterEdit(before, { start, end: start, inserted: typed.length }, text);
}

describe('calm typing', () => {
  const text = 'Dad is settled. Mum will ensure that all is well';

  it('holds a new finding back in the sentence being typed, and shows one elsewhere', () => {
    const now = typing(text, 'is well');
    assert.equal(isVisible(finding(text, 'ensure'), now), false);
    assert.equal(isVisible(finding(text, 'settled'), now), true);
  });

  it('shows it when the writer pauses', () => {
    assert.equal(isVisible(finding(text, 'ensure'), afterPause(typing(text, 'is well'))), true);
  });

  it('shows it when the writer goes on to another sentence', () => {
    const before = typing(text, 'is well');
    const longer = `${text}. Next`;
    assert.equal(isVisible(finding(longer, 'ensure'), typing(longer, '. N', before)), true);
  });

  it('shows it as soon as the sentence is finished and the next has not begun', () => {
    const finished = `${text}. `;
    assert.equal(isVisible(finding(finished, 'ensure'), typing(finished, '. ', typing(text, 'is well'))), true);
    const newLine = `${text}\n`;
    assert.equal(isVisible(finding(newLine, 'ensure'), typing(newLine, '\n', typing(text, 'is well'))), true);
  });

  it('keeps what the writer already saw in the sentence, wherever their typing moves it', () => {
    const seen = afterShowing(NOBODY_TYPES, [finding(text, 'ensure')]);
    const longer = text.replace('Mum will', 'Mum and Dad will');
    const now = typing(longer, ' and Dad', seen);
    assert.equal(isVisible(finding(longer, 'ensure'), now), true);
    assert.equal(isVisible(finding(longer, 'all is well'), now), false, 'another place of the sentence is new');
    assert.equal(isVisible(finding(longer, 'ensure', 'another-rule'), now), false, 'another rule is new');
  });

  it('does not take a finding for a known one after its words were deleted and typed again', () => {
    const seen = afterShowing(NOBODY_TYPES, [finding(text, 'ensure')]);
    const start = text.indexOf('ensure');
    const without = text.replace('ensure', '');
    const gone = afterShowing(afterEdit(seen, { start, end: start + 6, inserted: 0 }, without), []);
    assert.equal(isVisible(finding(text, 'ensure'), typing(text, 'ensure', gone)), false);
  });
});

describe('the sentence being typed', () => {
  function at(marked: string): string {
    const offset = marked.indexOf('|');
    const text = marked.replace('|', '');
    const { start, end } = sentenceAt(text, offset);
    return text.slice(start, end).trim();
  }

  it('is the one around the cursor', () => {
    assert.equal(at('One is here. Two is h|ere. Three is here.'), 'Two is here.');
    assert.equal(at('One is here. Two is here.|'), 'Two is here.');
    assert.equal(at('One is here. |Two is here.'), 'Two is here.');
  });

  it('goes on over a soft line break, but not into the next bullet or paragraph', () => {
    assert.equal(at('Mum will make sure\nthat all is w|ell.\n'), 'Mum will make sure\nthat all is well.');
    assert.equal(at('Mum will make sure\r\nthat all is w|ell.\r\n'), 'Mum will make sure\r\nthat all is well.');
    assert.equal(at('- Mum will ensure\n- Dad will| go\n'), '- Dad will go');
  });

  it('is empty where the next one has not begun', () => {
    assert.equal(at('One is here. |'), '');
    assert.equal(at('One is here.\n|'), '');
    assert.equal(at('One is here.\r\n  |'), '');
    assert.equal(at('|'), '');
  });

  it('is found in a line of a megabyte', () => {
    const line = 'One is here. '.repeat(80_000);
    const { start, end } = sentenceAt(line, 500_003);
    assert.equal(line.slice(start, end), 'One is here. ');
  });
});
