import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { browserFolder } from './paths.ts';

/** One way of starting Chromium: its executable, and what it needs to find. */
interface Candidate {
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Starts a headless Chromium in the first way that works on this machine; throws the last way's error when none does. */
export async function launchBrowser(): Promise<Browser> {
  let failure: unknown = new Error('There is no Chromium to start: the packages under test/editor/host are missing.');
  for (const candidate of candidates()) {
    try {
      return await launch(candidate);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

/** The packaged Chromium with the system's libraries, then with the few it brings along, then Debian's own. */
function candidates(): Candidate[] {
  const packaged = join(browserFolder, 'chromium');
  const libraries = { LD_LIBRARY_PATH: join(browserFolder, 'al2023', 'lib') };
  return [
    { executablePath: packaged, environment: {} },
    { executablePath: packaged, environment: libraries },
    { executablePath: '/usr/bin/chromium', environment: {} },
  ].filter(({ executablePath }) => existsSync(executablePath));
}

function launch({ executablePath, environment }: Candidate): Promise<Browser> {
  // A machine without any fonts gets those that come with the packaged Chromium.
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(browserFolder, 'fonts') };
  return chromium.launch({
    executablePath,
    // Containers and root cannot have Chromium's sandbox; the only page it opens is the server on this machine.
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
    env: { ...withoutUndefined(process.env), ...fonts, ...environment },
    timeout: 30_000,
  });
}

const withoutUndefined = (variables: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined));
