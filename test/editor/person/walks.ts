import { BROWSING } from './browsing.ts';
import { FILES, FILES_IN_BROWSER } from './files.ts';
import { FOLDERING } from './foldering.ts';
import { IGNORING } from './ignoring.ts';
import { writeMinutes } from './minutesFile.ts';
import { PICTURING } from './picturing.ts';
import { PRIVACY } from './privacy.ts';
import { REVIEWING } from './reviewing.ts';
import { SHARING } from './sharing.ts';
import { STEPS, type Step } from './steps.ts';
import { TEAM } from './team.ts';
import { WRITING } from './writing.ts';

/** What one person does from opening VS Code to leaving it. */
export interface Walk {
  /** Also the name of the folder of its pictures. */
  readonly name: string;
  readonly title: string;
  readonly steps: readonly Step[];
  /** The folder below `workspaces/` that is open; without it `person`. */
  readonly workspace?: 'files';
  /** Puts files into the folder before it is opened. */
  readonly prepare?: (folder: string) => Promise<void>;
  /** True where VS Code runs the extension in the browser alone, as vscode.dev does. */
  readonly inBrowser?: boolean;
}

export const WALKS: readonly Walk[] = [
  { name: 'plan', title: 'A person with a plan', steps: STEPS },
  { name: 'writing', title: 'A person who writes a record', steps: WRITING },
  { name: 'sharing', title: 'A chair who sends minutes out', steps: SHARING },
  { name: 'privacy', title: 'A person who looks after where records go', steps: PRIVACY },
  { name: 'reviewing', title: 'A chair who reviews minutes', steps: REVIEWING },
  { name: 'team', title: 'A person who writes words and rules for a team', steps: TEAM },
  { name: 'picturing', title: 'A chair who would rather look than read', steps: PICTURING },
  { name: 'ignoring', title: 'A person who ignores findings, with the keyboard', steps: IGNORING },
  {
    name: 'files',
    title: 'A chair whose minutes are a Word file',
    steps: FILES,
    workspace: 'files',
    prepare: writeMinutes,
  },
  {
    name: 'files-browsing',
    title: 'A chair with a Word file and nothing but a browser',
    steps: FILES_IN_BROWSER,
    workspace: 'files',
    prepare: writeMinutes,
    inBrowser: true,
  },
  { name: 'foldering', title: 'A person who looks at a whole folder', steps: FOLDERING },
  { name: 'browsing', title: 'A person with nothing but a browser', steps: BROWSING, inBrowser: true },
];
