/**
 * Plain words as Markdown that shows exactly those words. A hover quotes the record, and a record may hold anything:
 * what it holds must not become a link, a picture, HTML or a heading.
 */
export function asMarkdown(text: string): string {
  return text.split(/\r?\n/).map(escapedLine).join('  \n');
}

function escapedLine(line: string): string {
  return line
    .trim()
    .replace(/[\\`*_{}[\]()<>#|~&!@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
