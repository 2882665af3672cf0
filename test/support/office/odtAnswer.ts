import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What an answer in an OpenDocument file says, read without the help of the product. */
export interface OdtAnswer {
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** The XML of the text. */
  readonly xml: string;
  readonly comments: readonly OdtComment[];
}

export interface OdtComment {
  readonly author: string;
  /** Its paragraphs. */
  readonly says: readonly string[];
  /** The characters it is on, as they were before anything was suggested; '' for one at a place. */
  readonly on: string;
}

export function answerInOdt(bytes: Uint8Array): OdtAnswer {
  const files = unzipSync(bytes);
  const xml = strFromU8(files['content.xml']!);
  const before = rejectedXml(xml);
  const comments = [...before.matchAll(/<office:annotation(?![-\w])([^>]*)>([\s\S]*?)<\/office:annotation>/g)].map(
    ({ 0: all, 1: attributes = '', 2: inner = '', index }) => {
      const name = /office:name="([^"]*)"/.exec(attributes)?.[1];
      const end = name === undefined ? -1 : before.indexOf(`<office:annotation-end office:name="${name}"/>`);
      return {
        author: plain(/<dc:creator>(.*?)<\/dc:creator>/.exec(inner)?.[1] ?? ''),
        says: [...inner.matchAll(/<text:p[ >][\s\S]*?<\/text:p>/g)].map(([paragraph]) => plain(paragraph)),
        on: end < 0 ? '' : plain(before.slice(index + all.length, end)),
      };
    },
  );
  return { files, xml, comments };
}

/** The file when somebody has accepted every change that Caselint suggests. */
export function acceptedOdt(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  let xml = strFromU8(files['content.xml']!);
  for (const { id, region } of regionsOf(xml)) {
    xml = xml.replace(region, '');
    xml = xml.replace(new RegExp(`<text:change(?:-start|-end)? text:change-id="${id}"/>`, 'g'), '');
  }
  return zipSync({ ...files, 'content.xml': strToU8(xml) });
}

/** Characters, and comments, which stay where they are. */
const PUT_IN = /<office:annotation[ >][\s\S]*?<\/office:annotation>|<text:s\/>|(?<=>|^)[^<]+/g;

/** The text with Caselint's changes taken back and its comments still there. */
function rejectedXml(before: string): string {
  let xml = before;
  for (const { id, region, deleted } of regionsOf(xml)) {
    xml = xml.replace(region, '');
    const inserted = new RegExp(
      `<text:change-start text:change-id="${id}"/>([\\s\\S]*?)<text:change-end text:change-id="${id}"/>`,
    );
    xml = xml.replace(inserted, (_, words: string) =>
      words.replace(PUT_IN, (found) => (found.startsWith('<office:annotation') ? found : '')),
    );
    xml = xml.replace(`<text:change text:change-id="${id}"/>`, () => deleted);
  }
  return xml;
}

function regionsOf(xml: string): { readonly id: string; readonly region: string; readonly deleted: string }[] {
  return [...xml.matchAll(/<text:changed-region [^>]*text:id="([^"]*)"[^>]*>([\s\S]*?)<\/text:changed-region>/g)]
    .filter(([, , inner = '']) => inner.includes('<dc:creator>Caselint</dc:creator>'))
    .map(([region, id = '', inner = '']) => ({
      id,
      region,
      deleted: /<\/office:change-info>(?:<text:p[^>]*>)?([\s\S]*?)(?:<\/text:p>)?<\/text:\w+>$/.exec(inner)?.[1] ?? '',
    }));
}

/** The characters of some XML, as they are read; signs that nobody sees are left out. */
function plain(xml: string): string {
  return xml
    .replace(/<office:annotation[ >][\s\S]*?<\/office:annotation>|<text:note[ >][\s\S]*?<\/text:note>/g, '')
    .replace(/<text:s text:c="(\d+)"\/>/g, (_, count: string) => ' '.repeat(Number(count)))
    .replace(/<text:s\/>/g, ' ')
    .replace(/<text:(?:tab|line-break)\/>/g, ' ')
    .replace(/<[^>]*>|[\u00ad\u200e\u200f]/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
