import { AUTHOR } from '../author.ts';
import { readXml } from '../office/xml.ts';
import { type Cut, withCuts } from './cut.ts';
import { NAMESPACES } from './names.ts';

interface Open {
  readonly name: string;
  readonly start: number;
  readonly inner: number;
  /** A change that Caselint suggests, or the mark of a comment that goes. */
  readonly goes: boolean;
  /** Runs: the mark of a comment that goes stands in it. */
  marked: boolean;
  /** Runs: something else stands in it, beside its properties. */
  holds: boolean;
}

/**
 * The text of a Word file without the marks of some comments, and with Caselint's suggestions rejected: what it put in goes,
 * what it took out comes back.
 * @param comments the numbers of the comments
 * @throws OfficeError where it is no XML
 */
export function withoutMarks(xml: string, comments: ReadonlySet<string>): string {
  const cuts: Cut[] = [];
  const open: Open[] = [];
  readXml(xml, NAMESPACES, {
    open({ name, start, inner, attribute }) {
      const isComment = MARKS.has(name) && comments.has(attribute('w:id') ?? '');
      const isChange = (name === 'w:ins' || name === 'w:del') && attribute('w:author') === AUTHOR;
      const parent = open.at(-1);
      if (isComment && parent) parent.marked = true;
      else if (parent && name !== 'w:rPr') parent.holds = true;
      open.push({ name, start, inner, goes: isComment || isChange, marked: false, holds: false });
    },
    close(name, end, inner) {
      const element = open.pop()!;
      const { start, goes, marked, holds } = element;
      if (name === 'w:r' && marked && !holds) cuts.push({ start, end, instead: '' });
      else if (goes && name !== 'w:del') cuts.push({ start, end, instead: '' });
      else if (goes) cuts.push({ start, end: element.inner, instead: '' }, { start: inner, end, instead: '' });
      else if (REMOVED.test(name) && open.findLast((each) => each.name === 'w:del')?.goes)
        cuts.push(asKept(start, element.inner), asKept(inner, end));
    },
  });
  return withCuts(xml, cuts);

  function asKept(start: number, end: number): Cut {
    const instead = xml.slice(start, end).replace(/:del(Text|InstrText)/, (_, kept: string) => KEPT[kept] ?? '');
    return { start, end, instead };
  }
}

const MARKS = new Set(['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']);
/** What Word calls characters that are to go, and what it calls them otherwise. */
const REMOVED = /^w:del(?:Text|InstrText)$/;
const KEPT: Readonly<Record<string, string>> = { Text: ':t', InstrText: ':instrText' };
