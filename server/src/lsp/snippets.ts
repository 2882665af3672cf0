/** A placeholder of a rewrite: words in square brackets that are neither a Markdown link nor a tick box. */
const PLACEHOLDER = /\[(?![ xX]?\])[^[\]\r\n]+\](?!\()/g;

/** Writes rewrites as snippets: each `[placeholder]` becomes a tab stop with itself as the text to type over. */
export class SnippetWriter {
  /** Numbers go on over all the edits of one rewrite: two stops of one number would be filled in together. */
  #last = 0;

  /** The snippet for `text`, or null when there is nothing in it to fill in. */
  write(text: string): string | null {
    let snippet = '';
    let end = 0;
    for (const placeholder of text.matchAll(PLACEHOLDER)) {
      this.#last += 1;
      snippet += `${escaped(text.slice(end, placeholder.index))}\${${this.#last}:${escaped(placeholder[0])}}`;
      end = placeholder.index + placeholder[0].length;
    }
    return end === 0 ? null : snippet + escaped(text.slice(end));
  }
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
