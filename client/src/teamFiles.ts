import { languages, type TextDocument } from 'vscode';

/** The files in which a team keeps words, rules and settings of its own, whatever language VS Code takes them for. */
export const TEAM_FILES = [
  { scheme: 'file', pattern: '**/.caselint/dictionaries/*.{yaml,yml}' },
  { scheme: 'file', pattern: '**/caselint.config.yaml' },
];

export function isTeamFile(document: TextDocument): boolean {
  return languages.match(TEAM_FILES, document) > 0;
}
