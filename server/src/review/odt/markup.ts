import { AUTHOR } from '../../readers/author.ts';
import { clock, escaped } from '../docx/markup.ts';
import type { CommentParagraph } from '../words.ts';

/** The elements that an answer is made of, as XML. */
export interface Markup {
  /** @param name by which its end calls it; missing for a comment that stands at a place, not on words */
  readonly comment: (paragraphs: readonly CommentParagraph[], name?: string) => string;
  readonly commentEnd: (name: string) => string;
  /** What the list of changes says of words that are to go. @param words as they are written */
  readonly deletion: (id: string, words: string, style: string | undefined) => string;
  readonly insertion: (id: string) => string;
  /** The mark that stands where words are to go. */
  readonly deleted: (id: string) => string;
  /** Words that are to be put in. @param words as XML */
  readonly inserted: (id: string, words: string) => string;
}

/** The looks of words in comments, by their names: LibreOffice would show them as large as the text beside them. */
export const WORDS = 'Caselint_20_words';
const LABEL = 'Caselint_20_label';

export const LOOKS = [
  `<style:style style:name="${WORDS}" style:family="text"><style:text-properties fo:font-size="10pt"/></style:style>`,
  `<style:style style:name="${LABEL}" style:family="text"><style:text-properties fo:font-size="10pt" fo:font-weight="bold"/></style:style>`,
].join('');

/**
 * @param when the moment that comments and changes carry
 * @param hasLooks whether the file can have looks of its own for comments
 */
export function createMarkup(when: Date, hasLooks: boolean): Markup {
  const by = `<dc:creator>${AUTHOR}</dc:creator><dc:date>${clock(when)}</dc:date>`;
  return {
    comment: (paragraphs, name) =>
      `<office:annotation${name === undefined ? '' : ` office:name="${name}"`}>${by}${paragraphs.map(paragraph).join('')}</office:annotation>`,
    commentEnd: (name) => `<office:annotation-end office:name="${name}"/>`,
    deletion: (id, words, style) =>
      region(id, 'deletion', `<text:p${style === undefined ? '' : ` text:style-name="${style}"`}>${words}</text:p>`),
    insertion: (id) => region(id, 'insertion', ''),
    deleted: (id) => `<text:change text:change-id="${id}"/>`,
    inserted: (id, words) =>
      `<text:change-start text:change-id="${id}"/>${words}<text:change-end text:change-id="${id}"/>`,
  };

  function region(id: string, what: string, words: string): string {
    return `<text:changed-region xml:id="${id}" text:id="${id}"><text:${what}><office:change-info>${by}</office:change-info>${words}</text:${what}></text:changed-region>`;
  }

  function paragraph({ label, text }: CommentParagraph): string {
    const before = label === undefined ? '' : span(`${label}: `, LABEL);
    return `<text:p>${before}${span(text, WORDS)}</text:p>`;
  }

  function span(text: string, look: string): string {
    const words = spaced(text, false);
    return hasLooks ? `<text:span text:style-name="${look}">${words}</text:span>` : words;
  }
}

/** Words as OpenDocument writes them: a space that would be taken as one with the space before it has an element of its own. */
export function spaced(text: string, afterSpace: boolean): string {
  let isAfter = afterSpace;
  let xml = '';
  for (const word of text.split(/( )/)) {
    if (word === '') continue;
    xml += word === ' ' && isAfter ? SPACE : escaped(word);
    isAfter = word === ' ';
  }
  return xml;
}

export const SPACE = '<text:s/>';
