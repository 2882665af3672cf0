import { parseDocument } from 'yaml';

/** The dictionary, beside a team's others, that the editor writes names of services and posts into. */
export const LOCAL_WORDS = 'local-words.yaml';

/** What a name can be added as: the names in the dictionary, and what people call them. */
export const LOCAL_KINDS = { services: 'services', 'job-titles': 'job titles' } as const;
export type LocalKind = keyof typeof LOCAL_KINDS;

const HEADER = `# Names that Caselint should know: services near you, and what posts are called.
# Everybody who works in this folder shares them. The editor adds to this file when you choose
# "Add … to your team's services" or "job titles"; you can change it by hand as well.
#
# Services and posts only. Never put the name of a person here.

`;

/**
 * The dictionary with one more name, and with everything else as it was, comments and all.
 * @param text the dictionary as it is; undefined where there is none yet
 * @returns undefined where it cannot be read, and so is better left alone
 */
export function withLocalWord(text: string | undefined, kind: LocalKind, words: string): string | undefined {
  const document = parseDocument(text?.trim() ? text : HEADER);
  if (document.errors.length > 0) return undefined;
  const known: unknown = document.get(kind);
  if (known === undefined || known === null) document.set(kind, document.createNode([words]));
  else {
    const list = document.toJS()[kind] as unknown;
    if (!Array.isArray(list)) return undefined;
    if (list.includes(words)) return undefined;
    document.addIn([kind], words);
  }
  return document.toString({ lineWidth: 0 });
}
