import { addBlock, content, type Step } from '../scan.ts';

const LONGEST_FRONT_MATTER = 200;

/** YAML between two lines of dashes at the very start of the record. */
export const frontMatter: Step = (scan, at) => {
  if (at !== 0 || content(scan, 0) !== '---' || scan.text.slice(0, scan.lines[0]?.start).trim() !== '') return 0;
  if (!/^[\w-]+\s*:/.test(content(scan, 1))) return 0;
  for (let next = 2; next < Math.min(scan.lines.length, LONGEST_FRONT_MATTER); next += 1) {
    const line = content(scan, next);
    if (line !== '---' && line !== '...') continue;
    addBlock(scan, 'front-matter', 0, next);
    return next + 1;
  }
  return 0;
};

/** Fenced code. A fence that never closes is an ordinary line, so that a slip cannot hide the rest of a record. */
export const fencedCode: Step = (scan, at) => {
  const mark = scan.format === 'markdown' ? fenceMark(content(scan, at)) : null;
  if (mark === null || scan.unclosed.has(mark)) return 0;
  for (let next = at + 1; next < scan.lines.length; next += 1) {
    if (fenceMark(content(scan, next)) !== mark) continue;
    addBlock(scan, 'code', at, next);
    return next - at + 1;
  }
  scan.unclosed.add(mark);
  return 0;
};

function fenceMark(line: string): '`' | '~' | null {
  if (line.startsWith('```')) return '`';
  return line.startsWith('~~~') ? '~' : null;
}
