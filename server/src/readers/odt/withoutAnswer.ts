import { AUTHOR } from '../author.ts';
import { type Cut, withCuts } from '../docx/cut.ts';
import { readXml, type XmlElement } from '../office/xml.ts';
import { NAMESPACES } from './names.ts';
import { type OwnMarks, ownMarksIn } from './ownMarks.ts';

/** Characters that have elements of their own. */
const CHARACTERS = new Set(['text:s', 'text:tab', 'text:line-break']);

/**
 * The text of an OpenDocument file without what an earlier review has put into it: Caselint's comments are gone, and changes
 * that it suggested and nobody has accepted or rejected are rejected. What people have written stays. XML without any of
 * that is given back as it is.
 * @throws OfficeError where it is no XML
 */
export function withoutAnswer(xml: string): string {
  if (!xml.includes(`>${AUTHOR}</`)) return xml;
  const own = ownMarksIn(xml);
  const cuts: Cut[] = [];
  const open: { readonly name: string; readonly instead: string | undefined; readonly start: number }[] = [];
  /** What Caselint has put in and has begun. */
  const within = new Set<string>();
  let inComment = 0;
  readXml(xml, NAMESPACES, {
    open(element) {
      if (element.name === 'office:annotation') inComment += 1;
      const change = element.attribute('text:change-id') ?? '';
      if (element.name === 'text:change-start' && own.changes.has(change)) within.add(change);
      const goes = CHARACTERS.has(element.name) && isPutIn();
      open.push({ name: element.name, instead: goes ? '' : insteadOf(element, own), start: element.start });
      if (element.name === 'text:change-end') within.delete(change);
    },
    text({ start, end }) {
      if (isPutIn()) cuts.push({ start, end, instead: '' });
    },
    close(name, end) {
      const { instead, start } = open.pop()!;
      if (name === 'office:annotation') inComment -= 1;
      if (instead !== undefined) cuts.push({ start, end, instead });
    },
  });
  return withCuts(xml, cuts);

  /** What people say in a comment stays, also where it is about words that go. */
  function isPutIn(): boolean {
    return within.size > 0 && inComment === 0;
  }
}

/** What an element of Caselint's leaves behind; undefined for every other. */
function insteadOf({ name, start, attribute }: XmlElement, own: OwnMarks): string | undefined {
  switch (name) {
    case 'office:annotation':
    case 'text:changed-region':
      return own.starts.has(start) ? '' : undefined;
    case 'office:annotation-end':
      return own.comments.has(attribute('office:name') ?? '') ? '' : undefined;
    case 'text:tracked-changes':
      return own.changes.size > 0 && !own.othersChange ? '' : undefined;
    case 'text:change':
      return own.changes.get(attribute('text:change-id') ?? '');
    case 'text:change-start':
    case 'text:change-end':
      return own.changes.has(attribute('text:change-id') ?? '') ? '' : undefined;
    default:
      return undefined;
  }
}
