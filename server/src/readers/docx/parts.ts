import { OfficeError } from '../office/officeError.ts';
import { readXml } from '../office/xml.ts';
import type { Package } from '../office/zip.ts';
import { NAMESPACES } from './names.ts';

/** What one part says of another that belongs to it. Addresses outside the file are left out: nothing is ever fetched. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: "styles", "header", "footnotes". */
  readonly type: string;
  /** The other part's name in the file. */
  readonly part: string;
}

/**
 * The name of the part that holds the text of a Word file: mostly "word/document.xml".
 * @throws OfficeError where the file is of another program, or has no such part
 */
export function mainPart(file: Package): string {
  const named = relationsOf(file, '').find(({ type }) => type === 'officeDocument')?.part ?? 'word/document.xml';
  if (/^(?:xl|ppt)\//.test(named)) throw new OfficeError(OTHER_OFFICE);
  if (file.names.some((name) => name.toLowerCase() === named.toLowerCase())) return named;
  throw new OfficeError(file.names.includes('content.xml') ? OPEN_DOCUMENT : NO_TEXT);
}

const OTHER_OFFICE =
  'This is a workbook or a presentation, not a Word document. Copy the record into a Word document and try that.';
const OPEN_DOCUMENT =
  'This is an OpenDocument file under the name of another kind of file. Give it a name that ends in .odt and try again.';
const NO_TEXT =
  'The file has no text as Word writes it. Open it in Word, save it as a Word document (.docx), and try again.';

/**
 * The parts that belong to a part, in their order; those of the file as a whole for ''.
 * @throws OfficeError where the list of them is damaged
 */
export function relationsOf(file: Package, part: string): Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const xml = file.xml(`${folder}_rels/${part.slice(slash)}.rels`);
  const relations: Relation[] = [];
  if (xml === undefined) return relations;
  readXml(xml, NAMESPACES, {
    open({ name, attribute }) {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const target = within(folder, attribute('Target') ?? '');
      const type = attribute('Type') ?? '';
      const id = attribute('Id') ?? '';
      if (target !== undefined) relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), part: target });
    },
    close() {},
  });
  return relations;
}

/** The name that a path leads to from a folder of the file; undefined where it climbs out of the file. */
function within(folder: string, path: string): string | undefined {
  const names = path.startsWith('/') ? [] : folder.split('/').slice(0, -1);
  for (const name of path.split('/')) {
    if (name === '' || name === '.') continue;
    if (name !== '..') names.push(name);
    else if (names.pop() === undefined) return undefined;
  }
  return names.join('/');
}
