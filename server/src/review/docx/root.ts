import type { Span } from '../../engine/types.ts';
import { NAMESPACES } from '../../readers/docx/names.ts';
import { readXml, type XmlElement } from '../../readers/office/xml.ts';
import { splice } from '../splice.ts';

/** The outermost element of a part. Offsets are into its XML. */
export interface Root {
  /** What the part calls the root's namespace, with the colon; '' where it has no name for it. */
  readonly prefix: string;
  readonly tag: Span;
  /** Where its end tag begins; the end of its start tag where there is none. */
  readonly end: number;
}

/**
 * Finds the outermost element of a part, and shows every element within it on the way.
 * @throws OfficeError where the part is no XML
 */
export function rootOf(xml: string, onElement: (element: XmlElement) => void = () => {}): Root {
  let root: Root | undefined;
  let depth = 0;
  readXml(xml, NAMESPACES, {
    open(element) {
      const { start, inner } = element;
      if (depth === 0) {
        const prefix = /^<([\w.-]+:)/.exec(xml.slice(start, inner))?.[1] ?? '';
        root = { prefix, tag: { start, end: inner }, end: inner };
      } else onElement(element);
      depth += 1;
    },
    close(_name, _end, inner) {
      depth -= 1;
      if (depth === 0 && root) root = { ...root, end: inner };
    },
  });
  return root!;
}

/** A part with something more at the end of its outermost element. */
export function appended(xml: string, { tag, end }: Root, more: string): string {
  if (more === '') return xml;
  const isClosed = end === tag.end && xml[tag.end - 2] === '/';
  if (!isClosed) return splice(xml, [{ start: end, end, newText: more }]);
  const name = /^<([^\s/>]+)/.exec(xml.slice(tag.start, tag.end))?.[1] ?? '';
  return splice(xml, [{ start: tag.end - 2, end: tag.end, newText: `>${more}</${name}>` }]);
}
