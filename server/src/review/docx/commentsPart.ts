import { relationsOf } from '../../readers/docx/parts.ts';
import { OfficeError } from '../../readers/office/officeError.ts';
import type { Package } from '../../readers/office/zip.ts';
import type { CommentParagraph } from '../words.ts';
import { createIds } from './ids.ts';
import { createMarkup } from './markup.ts';
import { appended, rootOf } from './root.ts';

/** The part of a Word file that holds its comments, with those that are added. */
export interface CommentsPart {
  /** Adds a comment and gives the number that it is called by in the text. */
  add(paragraphs: readonly CommentParagraph[]): number;
  /** Every part that changes by it, by name: the comments, and what tells of their part where the file had none. */
  parts(): readonly (readonly [name: string, xml: string])[];
}

/**
 * @param main the name of the part with the text, which the comments belong to
 * @param ids numbers that the text calls marks by
 * @throws OfficeError where the file's own comments cannot be read or added to
 */
export function openCommentsPart(file: Package, main: string, ids: ReadonlySet<number>, when: Date): CommentsPart {
  const found = relationsOf(file, main).find(({ type }) => type === 'comments')?.part;
  const existing = found === undefined ? undefined : file.xml(found);
  const isStrict = file.xml(main)?.includes(STRICT.text) ?? false;
  const words = isStrict ? STRICT : TRANSITIONAL;
  const name = found !== undefined && existing !== undefined ? found : freeName(file, main);
  const xml = existing ?? `${DECLARATION}<w:comments xmlns:w="${words.text}"></w:comments>`;
  const used = new Set(ids);
  const root = rootOf(xml, (element) => {
    if (element.name === 'w:comment') used.add(Number(element.attribute('w:id')));
  });
  if (root.prefix === '' || file.xml(TYPES) === undefined) throw new OfficeError(NOT_TO_BE_ANSWERED);
  const nextId = createIds(used);
  const markup = createMarkup(root.prefix, when);
  const added: string[] = [];
  return {
    add(paragraphs) {
      const id = nextId();
      added.push(markup.comment(id, paragraphs));
      return id;
    },
    parts: () => {
      const comments = [name, appended(xml, root, added.join(''))] as const;
      return existing === undefined
        ? [comments, relation(file, main, name, words.relation), type(file, name)]
        : [comments];
    },
  };
}

export const NOT_TO_BE_ANSWERED =
  'This Word file was written in a way that no comments can be put into. Open it in Word, save it again, and try once more.';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TRANSITIONAL = {
  text: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  relation: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
};
const STRICT = {
  text: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  relation: 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
};
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

function freeName(file: Package, main: string): string {
  const taken = new Set(file.names.map((name) => name.toLowerCase()));
  const folder = folderOf(main);
  for (let number = 0; ; number += 1) {
    const name = `${folder}comments${number === 0 ? '' : number}.xml`;
    if (!taken.has(name)) return name;
  }
}

/** The list of what belongs to the part with the text, with the comments in it. */
function relation(file: Package, main: string, comments: string, type: string): readonly [string, string] {
  const folder = folderOf(main);
  const name = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const xml = file.xml(name) ?? `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
  const used = new Set<string | undefined>();
  const root = rootOf(xml, ({ attribute }) => used.add(attribute('Id')));
  let number = 1;
  while (used.has(`rId${number}`)) number += 1;
  const target = comments.slice(folder.length);
  const more = `<${root.prefix}Relationship Id="rId${number}" Type="${type}" Target="${target}"/>`;
  return [name, appended(xml, root, more)];
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The list of what kind each part is, with the comments in it. */
function type(file: Package, comments: string): readonly [string, string] {
  const xml = file.xml(TYPES)!;
  const root = rootOf(xml);
  return [
    TYPES,
    appended(xml, root, `<${root.prefix}Override PartName="/${comments}" ContentType="${CONTENT_TYPE}"/>`),
  ];
}

const TYPES = '[Content_Types].xml';

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}
