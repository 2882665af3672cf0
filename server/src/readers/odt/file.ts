import { decodeXml } from '../office/encoding.ts';
import { OfficeError } from '../office/officeError.ts';
import { readXml } from '../office/xml.ts';
import { openPackage, type Package } from '../office/zip.ts';
import { NAMESPACES } from './names.ts';
import type { Source } from './texts.ts';
import { withoutAnswer } from './withoutAnswer.ts';

/** An OpenDocument text, opened. */
export interface OdtFile {
  /** The file itself. */
  readonly bytes: Uint8Array;
  /** Its parts; undefined for a flat file, which is one XML. */
  readonly package: Package | undefined;
  /** Without what an earlier review has put into it. */
  readonly content: Source;
  /** Common styles, headers and footers; undefined where the file has none, or has them in its one XML. */
  readonly styles: Source | undefined;
}

export const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const MANIFEST = 'META-INF/manifest.xml';

/** @throws OfficeError with what is wrong and what to do */
export function openOdt(bytes: Uint8Array): OdtFile {
  if (isFlat(bytes)) return { bytes, package: undefined, content: flatSource(bytes), styles: undefined };
  const opened = openPackage(bytes);
  if ('error' in opened) throw new OfficeError(opened.error);
  refuseOthers(opened);
  const content = opened.xml(CONTENT);
  const styles = opened.xml(STYLES);
  if (content === undefined) throw new OfficeError(NO_TEXT);
  return {
    bytes,
    package: opened,
    content: { part: CONTENT, xml: withoutAnswer(content) },
    styles: styles === undefined ? undefined : { part: STYLES, xml: styles },
  };
}

const PROTECTED =
  'This file is protected by a password. Open it in LibreOffice, save a copy without the password, and try the copy.';
const OTHER_KIND =
  'This is a spreadsheet, a presentation or a drawing, not a text document. Copy the record into a text document and try that.';
const WORD =
  'This is a Word document under the name of another kind of file. Give it a name that ends in .docx and try again.';
const NO_TEXT =
  'The file has no text as OpenDocument has it. Open it in LibreOffice or Word, save it as .odt or .docx, and try again.';

function refuseOthers(file: Package): void {
  const { names } = file;
  if (names.includes('encrypted-package') || hasEncryptedParts(file.xml(MANIFEST))) throw new OfficeError(PROTECTED);
  if (names.some((name) => name.startsWith('word/'))) throw new OfficeError(WORD);
  const mimetype = file.bytes('mimetype');
  if (mimetype && !isText(new TextDecoder().decode(mimetype.subarray(0, 100)))) throw new OfficeError(OTHER_KIND);
}

function hasEncryptedParts(manifest: string | undefined): boolean {
  let found = false;
  if (manifest !== undefined)
    readXml(withoutDoctype(manifest), NAMESPACES, {
      open({ name }) {
        found ||= name === 'manifest:encryption-data';
      },
      close() {},
    });
  return found;
}

/** Older programs name the rules of the list of parts at its head; they are not read. */
function withoutDoctype(manifest: string): string {
  return manifest.replace(/<!DOCTYPE manifest:manifest[^[>]*>/, '');
}

function isText(mimetype: string): boolean {
  return mimetype.startsWith('application/vnd.oasis.opendocument.text') || !mimetype.includes('opendocument');
}

function isFlat(bytes: Uint8Array): boolean {
  return /^\ufeff?\s*<(?:\?xml|office:document)/.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}

function flatSource(bytes: Uint8Array): Source {
  const { xml } = decodeXml(bytes);
  const root = xml.slice(0, 10_000);
  if (!root.includes('office:document') || !xml.includes('<office:text')) throw new OfficeError(NO_TEXT);
  return { part: CONTENT, xml: withoutAnswer(xml) };
}
