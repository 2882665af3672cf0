import type { Address, Email } from 'postal-mime';

/**
 * The lines above an e-mail as the engine knows them: from whom, when, to whom, about what. Nothing else that stands in
 * an e-mail's header is for a reader. '' where none of these is there.
 */
export function headerLines(email: Email): string {
  const sent = email.headers.find(({ key }) => key === 'date')?.value;
  const lines: readonly (readonly [name: string, value: string | undefined])[] = [
    ['From', email.from && names([email.from])],
    ['Sent', sent],
    ['To', email.to && names(email.to)],
    ['Subject', email.subject],
  ];
  return lines
    .map(([name, value]) => [name, value?.replace(/\s+/g, ' ').trim()])
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

/** People by their names, where they have given one. */
function names(addresses: readonly Address[]): string {
  return addresses
    .map(({ name, address }) => name || address || '')
    .filter(Boolean)
    .join('; ');
}
