import { type Hover, languages, MarkdownString, type Position } from 'vscode';
import type { HoverMiddleware } from 'vscode-languageclient';
import { FILE_ACTIONS } from './files/fileActions.ts';
import type { KnownTexts } from './files/knownTexts.ts';
import { hoverForEditor } from './hoverText.ts';
import * as l10n from './l10n.ts';
import { OPEN_RULE_PAGE } from './rulePage.ts';

/**
 * Fits the server's hovers to VS Code, which shows the message of a finding by itself and knows commands for links. Those on
 * the text of a file begin with where it stands there, and lead to what a lightbulb would show.
 */
export const hoversWith = (known: KnownTexts): HoverMiddleware => ({
  async provideHover(document, position, token, next) {
    const hover = await next(document, position, token);
    if (!hover) return hover;
    const place = known.placeAt(document, document.offsetAt(hover.range?.start ?? position));
    const messages = languages
      .getDiagnostics(document.uri)
      .filter(({ range }) => range.contains(position))
      .map(({ message }) => message);
    const fitting = hover.contents.map((part) => (part instanceof MarkdownString ? fitted(part, messages) : part));
    hover.contents = place ? [placed(place.name, position), ...fitting] : fitting;
    return hover satisfies Hover;
  },
});

function placed(name: string, { line, character }: Position): MarkdownString {
  const text = new MarkdownString();
  text.appendText(l10n.t('In the file: {0}', name));
  const given = encodeURIComponent(JSON.stringify([{ line, character }]));
  text.appendMarkdown(` · [${l10n.t('Rewrites and questions')}](command:${FILE_ACTIONS}?${given})`);
  text.isTrusted = { enabledCommands: [FILE_ACTIONS] };
  return text;
}

function fitted({ value }: MarkdownString, messages: readonly string[]): MarkdownString {
  const text = new MarkdownString(hoverForEditor(value, messages, OPEN_RULE_PAGE));
  text.isTrusted = { enabledCommands: [OPEN_RULE_PAGE] };
  return text;
}
