import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createLinter } from '../../server/src/engine/linter.ts';
import { nodeDisk } from '../../server/src/team/disk.ts';
import { inFolder } from '../cli/fixture.ts';
import { shippedOnce } from '../team/fixture.ts';
import { type Editor, MODERN } from './editor.ts';
import { inProcess } from './servers.ts';

export const MINUTES =
  '# Minutes of the core group\n\nMum is engaging with Harbour Light.\n\nAs discussed, Gran will collect the boys on 4 June.\n';
export interface Desk {
  readonly editor: Editor;
  uri(name: string): string;
  write(name: string, text: string): void;
  /** Writes a file and tells the server, as an editor that watches it does. */
  change(name: string, text: string): Promise<void>;
}

/** An editor with a folder open in it that holds these files. */
export async function inTeam(
  files: Readonly<Record<string, string>>,
  use: (desk: Desk) => Promise<void>,
  { capabilities = MODERN, trusted = true, options = {} } = {},
): Promise<void> {
  const builtin = shippedOnce();
  await inFolder(async (folder) => {
    const uri = (name: string) => pathToFileURL(join(folder, name)).href;
    const write = (name: string, text: string) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    };
    for (const [name, text] of Object.entries(files)) write(name, text);
    const editor = inProcess(createLinter(builtin), undefined, { builtin, disk: nodeDisk });
    editor.settings = { typingDelay: 60_000 };
    await editor.initialize(capabilities, trusted ? options : { ...options, ignores: { folders: false } }, [
      pathToFileURL(folder).href,
    ]);
    const change = async (name: string, text: string) => {
      write(name, text);
      await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uri(name), type: 2 }],
      });
    };
    await use({ editor, uri, write, change });
  });
}
