import type { Email } from 'postal-mime';
import type { Place, ReadRecord, ReadResult } from '../reader.ts';
import { type Budget, type FindReader, readAttachments } from './attachments.ts';
import { readBody } from './body.ts';
import { headerLines } from './headers.ts';
import { joined } from './joined.ts';

/** The parts of an e-mail lie within one another like boxes; no mail program makes more. */
const DEEPEST_PARTS = 32;
/** In bytes. */
const MOST_HEADERS = 1024 * 1024;
/** E-mails attached to e-mails that are attached to e-mails: further in nobody looks. */
const DEEPEST = 3;

/** @param depth how many e-mails it is attached within */
export async function readMessage(
  bytes: Uint8Array,
  readerFor: FindReader,
  budget: Budget,
  depth: number,
): Promise<ReadResult> {
  const email = await parsed(bytes);
  if (email === null)
    return {
      error: 'This e-mail is damaged and could not be read. Open it in your mail program, save it again and try again.',
    };
  const header = headerLines(email);
  if (header === '')
    return {
      error:
        'This does not look like an e-mail: it says neither from whom nor to whom. If it is plain text, give it a name that ends in .txt.',
    };
  const body = await readBody(email);
  budget.characters -= body.text.length;
  const within = depth < DEEPEST ? (inner: Uint8Array) => readMessage(inner, readerFor, budget, depth + 1) : undefined;
  const { records, notes } = await readAttachments(email, readerFor, budget, within);
  const places = [whole(header.length), ...(body.places ?? [])];
  return joined([withHeader(header, { ...body, places }), ...records], notes);
}

function whole(end: number): Place {
  return { span: { start: 0, end }, name: 'heading' };
}

function withHeader(header: string, body: ReadRecord): ReadRecord {
  const gap = '\n\n';
  const [heading, ...rest] = body.places ?? [];
  const by = header.length + gap.length;
  const moved = rest.map(({ span, name }) => ({ span: { start: span.start + by, end: span.end + by }, name }));
  return { ...body, text: `${header}${gap}${body.text}`, places: [...(heading ? [heading] : []), ...moved] };
}

async function parsed(bytes: Uint8Array): Promise<Email | null> {
  const { default: PostalMime } = await import('postal-mime');
  const limits = { maxNestingDepth: DEEPEST_PARTS, maxHeadersSize: MOST_HEADERS, forceRfc822Attachments: true };
  return PostalMime.parse(bytes, limits).catch(() => null);
}
