import { addBlock, adjacent, content, type Scan, type Step } from '../scan.ts';

const HEADER = /^\*{0,2}(From|To|Cc|Bcc|Sent|Date|Subject|Attachments|Importance|Reply-To)\s?:/i;
const MOST = 12;

/** The lines above an e-mail: "From", "To", "Sent", "Subject" standing together, quoted or not. */
export const emailHeaders: Step = (scan, at) => {
  if (headerName(scan, at) === null) return 0;
  const names: string[] = [];
  for (let next = at; next < at + MOST; next += 1) {
    const name = next === at || adjacent(scan, next) ? headerName(scan, next) : null;
    if (name === null) break;
    names.push(name);
  }
  const told = names.includes('from') && names.length > 1;
  if (!told && !(names.includes('subject') && (names.includes('to') || names.includes('sent')))) return 0;
  for (let index = 0; index < names.length; index += 1) addBlock(scan, 'email-header', at + index, at + index);
  return names.length;
};

function headerName(scan: Scan, at: number): string | null {
  return HEADER.exec(content(scan, at).slice(0, 20))?.[1]?.toLowerCase() ?? null;
}

/** True where an e-mail's header lines begin: nothing before it is a heading for it. */
export function startsEmail(scan: Scan, at: number): boolean {
  const name = headerName(scan, at);
  return (
    (name === 'from' || name === 'to' || name === 'sent') && adjacent(scan, at + 1) && headerName(scan, at + 1) !== null
  );
}
