import { format } from 'node:util';

/**
 * Prints one line of the window's log: what tests print, and what goes wrong. What this way of running VS Code always
 * says about itself (modules it lacks, services it has no account for, a gallery it cannot reach) is left out.
 */
export function relay(type: string, args: readonly unknown[]): void {
  const line = format(...args);
  if (noise.some((pattern) => pattern.test(line))) return;
  if (type === 'error' || type === 'warn') console.error(line);
  else console.log(line);
}

const noise = [
  /^\[(AgentHost|AgentPlugin|ChatModelSelection|AccountPolicyGate|reconnection-grace-time|Service Worker)/,
  /^(Resolving|Resolved) connection token/,
  /^Creating a socket/,
  /^Updating additional builtin extensions|^Creation of workbench contribution/,
  /spdlog\.node|build\/Release\/watchdog|vsda|vscode-sqlite3|node_modules\/@vscode\/sqlite3/,
  /open-vsx\.org/,
  /^Timed out waiting for authentication provider/,
];
