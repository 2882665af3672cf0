import { AUTHOR } from '../author.ts';
import { readXml } from '../office/xml.ts';
import { NAMESPACES } from './names.ts';

/** What Caselint has put into a text. */
export interface OwnMarks {
  /** Where its comments, and what it says of its changes, begin in the XML. */
  readonly starts: ReadonlySet<number>;
  /** What the ends of its comments call them by. */
  readonly comments: ReadonlySet<string>;
  /** What the text calls its changes by → what each has taken out, as it is written. */
  readonly changes: ReadonlyMap<string, string>;
  /** True where somebody else has suggested changes as well. */
  readonly othersChange: boolean;
}

interface Mark {
  readonly name: string;
  readonly start: number;
  /** What the text calls it by. */
  readonly id: string;
  own: boolean;
  deleted: string;
}

const COMMENT = 'office:annotation';
const CHANGE = 'text:changed-region';
const PARAGRAPHS = new Set(['text:p', 'text:h']);

/**
 * Finds what Caselint has put into a text, by who it says has written it.
 * @throws OfficeError where it is no XML
 */
export function ownMarksIn(xml: string): OwnMarks {
  const marks: Mark[] = [];
  const names: string[] = [];
  let mark: Mark | undefined;
  let paragraph: number | undefined;
  readXml(xml, NAMESPACES, {
    open({ name, start, inner, attribute }) {
      names.push(name);
      if (name === COMMENT || name === CHANGE) {
        const id = attribute('office:name') ?? attribute('text:id') ?? attribute('xml:id') ?? '';
        mark = { name, start, id, own: false, deleted: '' };
        marks.push(mark);
      } else if (PARAGRAPHS.has(name)) paragraph ??= inner;
    },
    text({ text }) {
      if (mark && names.at(-1) === 'dc:creator' && text === AUTHOR) mark.own = true;
    },
    close(name, _end, inner) {
      names.pop();
      if (name === COMMENT || name === CHANGE) mark = undefined;
      if (!PARAGRAPHS.has(name) || names.some((each) => PARAGRAPHS.has(each))) return;
      if (mark?.name === CHANGE && paragraph !== undefined) mark.deleted += xml.slice(paragraph, inner);
      paragraph = undefined;
    },
  });
  const own = marks.filter((each) => each.own);
  return {
    starts: new Set(own.map(({ start }) => start)),
    comments: new Set(own.filter(({ name }) => name === COMMENT).map(({ id }) => id)),
    changes: new Map(own.filter(({ name }) => name === CHANGE).map(({ id, deleted }) => [id, deleted])),
    othersChange: marks.some((each) => each.name === CHANGE && !each.own),
  };
}
