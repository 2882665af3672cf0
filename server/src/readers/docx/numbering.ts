import { readXml, type XmlElement } from '../office/xml.ts';
import { isOn, NAMESPACES } from './names.ts';

/** One level of a list, as Word keeps it. */
export interface Level {
  readonly start: number;
  /** "decimal", "bullet", "lowerLetter". */
  readonly format: string;
  /** "%1.%2" with the numbers of the levels above and its own. */
  readonly text: string;
  /** The level whose every number begins this one again, from 1; 0 where none does; missing where each level above does. */
  readonly restart?: number;
  /** True where the numbers of all levels are shown as 1, 2, 3. */
  readonly legal: boolean;
}

/** Lists that count together. */
export interface Lists {
  /** By level; a gap where the file says nothing of it. */
  readonly levels: readonly (Level | undefined)[];
  /** The level that a style of paragraphs stands for. */
  levelOfStyle(style: string): number | undefined;
}

/** One list: how it looks, and the levels at which it begins anew. */
export interface List {
  readonly lists: Lists;
  readonly levels: readonly (Level | undefined)[];
  readonly starts: readonly (number | undefined)[];
}

type Draft = { -readonly [Key in keyof Level]: Level[Key] };
type Drafts = (Draft | undefined)[];

interface Abstract {
  readonly levels: Drafts;
  readonly styles: Map<string, number>;
  /** The style of lists that it is, and the one whose list it is in truth. */
  styleLink?: string;
  numStyleLink?: string;
}

interface Numbered {
  abstract?: string;
  readonly levels: Drafts;
  readonly starts: (number | undefined)[];
}

const DEEPEST_LEVEL = 8;

/** The lists of a file by their ids, from its part of numbering; none where it has no such part. */
export function readNumbering(xml: string | undefined): (id: string) => List | undefined {
  const abstracts = new Map<string, Abstract>();
  const numbered = new Map<string, Numbered>();
  let abstract: Abstract | undefined;
  let number: Numbered | undefined;
  let override = 0;
  let level: Draft | undefined;
  if (xml !== undefined) readXml(xml, NAMESPACES, { open, close });
  const made = new Map<string, Lists>();
  const lists = new Map<string, List | undefined>();
  return (id) => {
    if (!lists.has(id)) lists.set(id, listOf(id));
    return lists.get(id);
  };

  function open(element: XmlElement): void {
    const value = element.attribute('w:val') ?? '';
    if (level) readLevel(level, element.name, value);
    switch (element.name) {
      case 'w:abstractNum':
        abstract = { levels: [], styles: new Map() };
        abstracts.set(element.attribute('w:abstractNumId') ?? '', abstract);
        break;
      case 'w:num':
        number = { levels: [], starts: [] };
        numbered.set(element.attribute('w:numId') ?? '', number);
        break;
      case 'w:lvlOverride':
        override = levelNumber(element);
        break;
      case 'w:startOverride':
        if (number) number.starts[override] = Number(value);
        break;
      case 'w:lvl':
        level = { start: 0, format: 'decimal', text: '', legal: false };
        putLevel((number ?? abstract)?.levels, element, level);
        break;
      case 'w:abstractNumId':
        if (number) number.abstract = value;
        break;
      case 'w:pStyle':
        if (level && !number) abstract?.styles.set(value, abstract.levels.indexOf(level));
        break;
      case 'w:styleLink':
        if (abstract) abstract.styleLink = value;
        break;
      case 'w:numStyleLink':
        if (abstract) abstract.numStyleLink = value;
    }
  }

  function close(name: string): void {
    if (name === 'w:lvl') level = undefined;
    else if (name === 'w:num') number = undefined;
    else if (name === 'w:abstractNum') abstract = undefined;
  }

  function listOf(id: string): List | undefined {
    const found = numbered.get(id);
    const together = found?.abstract === undefined ? undefined : listsOf(found.abstract);
    if (!found || !together) return undefined;
    const levels = Array.from({ length: DEEPEST_LEVEL + 1 }, (_, at) => found.levels[at] ?? together.levels[at]);
    return { lists: together, levels, starts: found.starts };
  }

  /** Lists that only name a style of lists are those of the style. */
  function listsOf(id: string): Lists | undefined {
    const known = made.get(id);
    if (known) return known;
    const found = abstracts.get(id);
    if (!found) return undefined;
    const link = found.numStyleLink;
    const named = link === undefined ? undefined : [...abstracts.values()].find(({ styleLink }) => styleLink === link);
    const { levels, styles } = named ?? found;
    const together: Lists = { levels, levelOfStyle: (style) => styles.get(style) };
    made.set(id, together);
    return together;
  }
}

function putLevel(levels: Drafts | undefined, element: XmlElement, level: Draft): void {
  if (levels) levels[levelNumber(element)] = level;
}

function levelNumber({ attribute }: XmlElement): number {
  const level = Number(attribute('w:ilvl'));
  return level >= 0 && level <= DEEPEST_LEVEL ? level : 0;
}

function readLevel(level: Draft, name: string, value: string): void {
  if (name === 'w:start') level.start = Number(value);
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.text = value;
  else if (name === 'w:lvlRestart') level.restart = Number(value);
  else if (name === 'w:isLgl') level.legal = isOn(value === '' ? undefined : value);
}
