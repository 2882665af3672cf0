import { type Hover, languages, MarkdownString } from 'vscode';
import type { HoverMiddleware } from 'vscode-languageclient';
import { hoverForEditor } from './hoverText.ts';
import { OPEN_RULE_PAGE } from './rulePage.ts';

/** Fits the server's hovers to VS Code, which shows the message of a finding by itself and knows commands for links. */
export const hovers: HoverMiddleware = {
  async provideHover(document, position, token, next) {
    const hover = await next(document, position, token);
    if (!hover) return hover;
    const messages = languages
      .getDiagnostics(document.uri)
      .filter(({ range }) => range.contains(position))
      .map(({ message }) => message);
    hover.contents = hover.contents.map((part) => (part instanceof MarkdownString ? fitted(part, messages) : part));
    return hover satisfies Hover;
  },
};

function fitted({ value }: MarkdownString, messages: readonly string[]): MarkdownString {
  const text = new MarkdownString(hoverForEditor(value, messages, OPEN_RULE_PAGE));
  text.isTrusted = { enabledCommands: [OPEN_RULE_PAGE] };
  return text;
}
