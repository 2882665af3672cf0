/** A link to the page of a rule, as the server writes it into a hover. */
const RULE_LINK = /\]\(<?caselint-rule:\/([a-z0-9-]+)\.md>?\)/g;
/** Marks that Markdown text escapes with a backslash. */
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!<>|~&])/g;

/**
 * A hover as VS Code wants it: paragraphs that only repeat what VS Code writes above it (the messages of the findings)
 * are left out, and links to the pages of rules run `command` with the rule's id, for VS Code opens no other links of our own.
 */
export function hoverForEditor(markdown: string, messages: readonly string[], command: string): string {
  return markdown
    .split('\n\n')
    .filter((paragraph) => !messages.includes(paragraph.replace(ESCAPED, '$1').trim()))
    .join('\n\n')
    .replace(RULE_LINK, (_, rule: string) => `](command:${command}?${encodeURIComponent(JSON.stringify([rule]))})`);
}
