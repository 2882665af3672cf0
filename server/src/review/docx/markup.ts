import { AUTHOR } from '../../readers/author.ts';
import { INITIALS } from '../review.ts';
import type { CommentParagraph } from '../words.ts';

/** The elements that an answer is made of, as XML. */
export interface Markup {
  /** A comment on no words. */
  readonly point: (id: number) => string;
  readonly rangeStart: (id: number) => string;
  readonly rangeEnd: (id: number) => string;
  /** The mark that shows the comment. */
  readonly reference: (id: number) => string;
  readonly inserted: (id: number, text: string, properties: string) => string;
  readonly deleteStart: (id: number) => string;
  readonly deleteEnd: string;
  readonly comment: (id: number, paragraphs: readonly CommentParagraph[]) => string;
}

/**
 * @param prefix what the part calls Word's namespace, with the colon
 * @param when the moment that comments and changes carry
 */
export function createMarkup(prefix: string, when: Date): Markup {
  const w = (xml: string) => (prefix === 'w:' ? xml : xml.replace(/(<\/?| )w:/g, `$1${prefix}`));
  // Word writes the time so, with a Z that it does not mean.
  const by = `w:author="${AUTHOR}" w:date="${clock(when)}Z"`;
  const rangeStart = (id: number) => w(`<w:commentRangeStart w:id="${id}"/>`);
  const rangeEnd = (id: number) => w(`<w:commentRangeEnd w:id="${id}"/>`);
  const reference = (id: number) => w(`<w:r><w:commentReference w:id="${id}"/></w:r>`);
  return {
    ...{ rangeStart, rangeEnd, reference },
    point: (id) => rangeStart(id) + rangeEnd(id) + reference(id),
    inserted: (id, text, properties) =>
      `${w(`<w:ins w:id="${id}" ${by}><w:r>`)}${properties}${w('<w:t xml:space="preserve">')}${escaped(text)}${w('</w:t></w:r></w:ins>')}`,
    deleteStart: (id) => w(`<w:del w:id="${id}" ${by}>`),
    deleteEnd: w('</w:del>'),
    comment: (id, paragraphs) => {
      const start = w(`<w:comment w:id="${id}" ${by} w:initials="${INITIALS}">`);
      const mark = w('<w:r><w:annotationRef/></w:r>');
      const all = paragraphs.map((each, index) => `${w('<w:p>')}${index === 0 ? mark : ''}${runs(each)}${w('</w:p>')}`);
      return `${start}${all.join('')}${w('</w:comment>')}`;
    },
  };

  function runs({ label, text }: CommentParagraph): string {
    const bold = label === undefined ? '' : run(`${label}: `, '<w:b/>');
    return bold + run(text, '');
  }

  /** Ten points, as Word has comments: those of the record itself may be any size. */
  function run(text: string, look: string): string {
    return `${w(`<w:r><w:rPr>${look}<w:sz w:val="20"/></w:rPr><w:t xml:space="preserve">`)}${escaped(text)}${w('</w:t></w:r>')}`;
  }
}

/** Text as it stands in XML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The time on the clock of whoever reviews. */
export function clock(when: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [when.getFullYear(), when.getMonth() + 1, when.getDate()].map(two).join('-');
  const time = [when.getHours(), when.getMinutes(), when.getSeconds()].map(two).join(':');
  return `${day}T${time}`;
}
