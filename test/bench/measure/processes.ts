import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';

export interface Ran {
  /** From before it was started until after it had ended, in milliseconds. */
  readonly milliseconds: number;
  /** The most memory it held, in MB; NaN where the system does not say (all but Linux). */
  readonly peak: number;
}

export interface HowToRun {
  /** What the program finds in its environment beside what is there. */
  readonly env?: Readonly<Record<string, string>>;
  /** Told the process's id when it has been started. */
  readonly started?: (pid: number) => void;
}

/**
 * Runs a program of Node to its end.
 * @param out the file that its output goes to
 * @throws when it ends with anything but 0
 */
export async function timed(args: readonly string[], out: string, { env, started }: HowToRun = {}): Promise<Ran> {
  const file = openSync(out, 'w');
  let peak = Number.NaN;
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', file, 'pipe'], env: { ...process.env, ...env } });
  let said = '';
  child.stderr!.on('data', (data: Buffer) => {
    said += data.toString();
  });
  if (child.pid !== undefined) started?.(child.pid);
  const watch = setInterval(() => {
    peak = memoryOf(child.pid, 'VmHWM') || peak;
  }, 50);
  const [code] = await once(child, 'close');
  const milliseconds = performance.now() - start;
  clearInterval(watch);
  closeSync(file);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${said}`);
  return { milliseconds, peak };
}

/** What a program of Node prints, read as JSON. */
export async function answerOf<T>(args: readonly string[]): Promise<T> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    said += part;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
  return JSON.parse(said) as T;
}

/** MB that a process holds now (`VmRSS`) or held at most (`VmHWM`); NaN where the system does not say. */
export function memoryOf(pid: number | undefined, field: 'VmRSS' | 'VmHWM'): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1000;
  } catch {
    return Number.NaN;
  }
}

/** Keeps one core of the machine busy until the work is done. */
export async function besideBusyCore<T>(work: () => Promise<T>): Promise<T> {
  const busy = spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' });
  try {
    return await work();
  } finally {
    busy.kill('SIGKILL');
  }
}
