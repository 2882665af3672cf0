import { fileURLToPath } from 'node:url';

/** Whether a document is one of the files in which a team keeps its own words, rules and settings. */
export function isTeamFile(uri: string): boolean {
  return isDictionary(uri) || isConfig(uri);
}

export function isDictionary(uri: string): boolean {
  return /\/\.caselint\/dictionaries\/[^/]+\.ya?ml$/i.test(uri);
}

export function isConfig(uri: string): boolean {
  return /\/caselint\.config\.yaml$/i.test(uri);
}

/** The path of a file on this computer; undefined for what is elsewhere. */
export function diskPath(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}
