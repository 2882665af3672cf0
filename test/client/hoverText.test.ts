import assert from 'node:assert/strict';
import { hoverForEditor } from '../../client/src/hoverText.ts';

describe('A hover in VS Code', () => {
  it('does not repeat the message that VS Code writes above it', () => {
    const hover = '**Engaging, or attending?**\n\n“engaged \\[well\\]” says little.\n\n**Ask:** Which?';
    assert.equal(
      hoverForEditor(hover, ['“engaged [well]” says little.'], 'open'),
      '**Engaging, or attending?**\n\n**Ask:** Which?',
    );
  });

  it('leads to the page of the rule by a command', () => {
    assert.equal(
      hoverForEditor('[More](<caselint-rule:/safe-and-well.md>)', [], 'open'),
      '[More](command:open?%5B%22safe-and-well%22%5D)',
    );
  });

  it('leaves every other link as it is', () => {
    const text = '[a](https://example.org) [b](<caselint-rule:/../x.md>)';
    assert.equal(hoverForEditor(text, [], 'open'), text);
  });
});
