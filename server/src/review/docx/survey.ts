import type { Span } from '../../engine/types.ts';
import { NAMESPACES } from '../../readers/docx/names.ts';
import { readXml, type XmlElement } from '../../readers/office/xml.ts';

/** What has to be known of the part with the text before anything is put into it. All offsets are into its XML. */
export interface Survey {
  /** What the file calls the namespace of Word's elements, with the colon: "w:". */
  readonly prefix: string;
  /** Every number that the part uses as a name for a mark: of changes, bookmarks, comments. */
  readonly ids: ReadonlySet<number>;
  /** The runs with the marks of footnotes and endnotes: by "footnote 3", the number as the file has it. */
  readonly notes: ReadonlyMap<string, Span>;
  /** The outermost runs with text boxes in them, in the order of the part. */
  readonly boxes: readonly Span[];
  /** What Word writes itself and writes again when it likes (page numbers, references), and blanks of forms. In the order of the part. */
  readonly fields: readonly Span[];
  /** The start tag of the first paragraph and where its properties end; undefined where there is no paragraph. */
  readonly first: { readonly tag: Span; readonly at: number } | undefined;
}

/** Marks that have names of their own in one and the same row of numbers. */
const NAMED = /^w:(?:ins$|del$|move|bookmark|comment|perm|customXml|cell(?:Ins|Del|Merge)$|\w+Change$)/;

/**
 * Looks through the part with the text once.
 * @throws OfficeError where it is no XML
 */
export function surveyOf(xml: string): Survey {
  const ids = new Set<number>();
  const notes = new Map<string, Span>();
  const boxes: Span[] = [];
  const fields: Span[] = [];
  const open: { readonly name: string; readonly start: number }[] = [];
  let first: { tag: Span; at: number } | undefined;
  let field: { start: number; depth: number } | undefined;
  let boxed = 0;
  let noteMark: string | undefined;
  let closesField = false;
  let prefix: string | undefined;

  readXml(xml, NAMESPACES, {
    open(element) {
      const { name, start } = element;
      prefix ??= /^<([\w.-]+:)/.exec(xml.slice(start, start + 64))?.[1] ?? '';
      if (NAMED.test(name)) addId(element);
      if (name === 'w:txbxContent') boxed += 1;
      if (name === 'w:p' && boxed === 0) first ??= { tag: { start, end: element.inner }, at: element.inner };
      if (name === 'w:footnoteReference' || name === 'w:endnoteReference')
        noteMark = `${name.slice(2, -'Reference'.length)} ${element.attribute('w:id')}`;
      if (name === 'w:fldChar') fieldMark(element.attribute('w:fldCharType'), open.findLast(isRun)?.start ?? start);
      open.push({ name, start });
    },
    close(name, end) {
      const { start } = open.pop()!;
      if (name === 'w:pPr' && first && start === first.at) first = { ...first, at: end };
      if (name === 'w:txbxContent') boxed -= 1;
      if (name === 'w:fldSimple') fields.push({ start, end });
      if (name !== 'w:r') return;
      if (noteMark !== undefined) notes.set(noteMark, { start, end });
      noteMark = undefined;
      if (closesField && field) fields.push({ start: field.start, end });
      if (closesField) field = undefined;
      closesField = false;
      if (!open.some(isRun) && xml.slice(start, end).includes('txbxContent')) boxes.push({ start, end });
    },
  });
  return { prefix: prefix ?? '', ids, notes, boxes, fields: fields.sort((a, b) => a.start - b.start), first };

  function addId(element: XmlElement): void {
    const id = Number(element.attribute('w:id'));
    if (Number.isInteger(id)) ids.add(id);
  }

  function fieldMark(type: string | undefined, start: number): void {
    if (type === 'begin') field = field ? { ...field, depth: field.depth + 1 } : { start, depth: 1 };
    if (type !== 'end' || !field) return;
    field = { ...field, depth: field.depth - 1 };
    closesField = field.depth === 0;
  }
}

function isRun({ name }: { readonly name: string }): boolean {
  return name === 'w:r';
}
