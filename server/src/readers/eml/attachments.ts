import type { Attachment, Email } from 'postal-mime';
import type { Place, Reader, ReadRecord, ReadResult } from '../reader.ts';

/** The reader for a file by its name, as `readerFor` of the room gives it. */
export type FindReader = (name: string) => Reader | undefined;

/** What is left to be read of one file, however its e-mails lie within one another. */
export interface Budget {
  attachments: number;
  /** Of text, in UTF-16 units. */
  characters: number;
}

/** What was attached and could be read, each under its name, and what could not be. */
export interface Attached {
  readonly records: readonly ReadRecord[];
  readonly notes: readonly string[];
}

/** @param readEmail reads an e-mail that is attached; missing where it is attached too deep to be read */
export async function readAttachments(
  email: Email,
  readerFor: FindReader,
  budget: Budget,
  readEmail: ((bytes: Uint8Array) => Promise<ReadResult>) | undefined,
): Promise<Attached> {
  const records: ReadRecord[] = [];
  const notes: string[] = [];
  for (const attachment of email.attachments.filter((each) => !isPicture(each))) {
    const name = nameOf(attachment);
    const read = await readOne(attachment, name);
    if ('error' in read) notes.push(`The attachment “${name}” was not read. ${read.error}`);
    else {
      budget.characters -= read.text.length;
      records.push({ ...read, text: `# ${name}\n\n${read.text}`, places: moved(read, name.length + '# \n\n'.length) });
    }
  }
  return { records, notes };

  async function readOne(attachment: Attachment, name: string): Promise<ReadResult> {
    if (budget.attachments === 0 || budget.characters <= 0)
      return {
        error: 'More is attached to this e-mail than is read at once. Save it as a file of its own and try again.',
      };
    budget.attachments -= 1;
    const bytes = bytesOf(attachment);
    if (isMessage(attachment, name)) {
      if (readEmail) return readEmail(bytes);
      return {
        error:
          'It is attached to an e-mail that is itself attached, more than three deep. Save it as a file of its own and try again.',
      };
    }
    const reader = readerFor(name);
    return reader ? reader.read(bytes) : { error: 'Caselint does not read this kind of file.' };
  }
}

/** Places of what was attached, below the heading with its name. */
function moved({ text, places }: ReadRecord, by: number): Place[] {
  const below = places ?? [{ span: { start: 0, end: text.length }, name: '' }];
  return below.map(({ span, name }) => ({ span: { start: span.start + by, end: span.end + by }, name }));
}

/** The logo below a signature, and whatever else is only to be looked at. */
function isPicture({ mimeType }: Attachment): boolean {
  return mimeType.startsWith('image/');
}

function isMessage({ mimeType }: Attachment, name: string): boolean {
  return mimeType === 'message/rfc822' || name.toLowerCase().endsWith('.eml');
}

const ENDINGS: Readonly<Record<string, string>> = {
  'text/plain': '.txt',
  'text/html': '.html',
  'application/pdf': '.pdf',
  'message/rfc822': '.eml',
};

/** Its file's name, on one line; what has none is named after its kind, so that it finds its reader. */
function nameOf({ filename, mimeType }: Attachment): string {
  const name = filename?.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return name || `attachment${ENDINGS[mimeType] ?? ''}`;
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
