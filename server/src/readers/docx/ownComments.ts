import { AUTHOR } from '../author.ts';
import { readXml } from '../office/xml.ts';
import type { Package } from '../office/zip.ts';
import { type Cut, withCuts } from './cut.ts';
import { NAMESPACES } from './names.ts';
import { relationsOf } from './parts.ts';

export interface WithoutOwn {
  /** The numbers by which the text calls Caselint's comments. */
  readonly ids: ReadonlySet<string>;
  /** The parts that tell of comments, without Caselint's. */
  readonly parts: readonly (readonly [name: string, xml: string])[];
}

/**
 * Takes Caselint's comments out of every part that tells of them. Word keeps beside the comments who answered which one and
 * what is settled; an answer of a person to one of Caselint's becomes a comment of its own.
 * @param main the name of the part with the text, which the comments belong to
 * @throws OfficeError where a part is no XML
 */
export function withoutComments(file: Package, main: string): WithoutOwn {
  const own = { ids: new Set<string>(), paragraphs: new Set<string>(), durable: new Set<string>() };
  const parts: (readonly [string, string])[] = [];
  const about = relationsOf(file, main).filter(({ type }) => ORDER.includes(type));
  for (const { part } of about.sort((one, other) => ORDER.indexOf(one.type) - ORDER.indexOf(other.type))) {
    const xml = file.xml(part);
    if (xml !== undefined) parts.push([part, withCuts(xml, cutsIn(xml))]);
    if (own.ids.size === 0) return { ids: own.ids, parts: [] };
  }
  return { ids: own.ids, parts };

  function cutsIn(xml: string): Cut[] {
    const cuts: Cut[] = [];
    const stack: { readonly start: number; readonly goes: boolean }[] = [];
    readXml(xml, NAMES, {
      open({ name, start, inner, attribute }) {
        const isOwn = isCaselints(name, attribute);
        if (isOwn && name === 'w:comment') own.ids.add(attribute('w:id') ?? '');
        if (name === 'w:p' && stack.some(({ goes }) => goes)) own.paragraphs.add(attribute('w14:paraId') ?? '');
        if (isOwn && name === 'w16cid:commentId') own.durable.add(attribute('w16cid:durableId') ?? '');
        if (!isOwn && own.paragraphs.has(attribute('w15:paraIdParent') ?? '-'))
          cuts.push({
            start,
            end: inner,
            instead: xml.slice(start, inner).replace(/\s[\w.-]+:paraIdParent="[^"]*"/, ''),
          });
        stack.push({ start, goes: isOwn });
      },
      close(_name, end) {
        const { start, goes } = stack.pop()!;
        if (goes) cuts.push({ start, end, instead: '' });
      },
    });
    return cuts;
  }

  function isCaselints(name: string, attribute: (name: string) => string | undefined): boolean {
    if (name === 'w:comment') return attribute('w:author') === AUTHOR;
    if (name === 'w15:commentEx') return own.paragraphs.has(attribute('w15:paraId') ?? '-');
    if (name === 'w16cid:commentId') return own.paragraphs.has(attribute('w16cid:paraId') ?? '-');
    return name === 'w16cex:commentExtensible' && own.durable.has(attribute('w16cex:durableId') ?? '-');
  }
}

/** What a text's parts about comments are called, in the order in which one names what the next speaks of. */
const ORDER = ['comments', 'commentsExtended', 'commentsIds', 'commentsExtensible'];

const NAMES = {
  ...NAMESPACES,
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://schemas.microsoft.com/office/word/2016/wordml/cid': 'w16cid',
  'http://schemas.microsoft.com/office/word/2018/wordml/cex': 'w16cex',
};
