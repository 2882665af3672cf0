/** Behind the name of a file in the name of its text, so that nobody takes the one for the other. */
const MARK = ' (text)';

/** "minutes.docx (text)": the path under which the text of a file is shown, from the path of the file. */
export function textPath(path: string): string {
  return path + MARK;
}

/** The other way round. */
export function filePath(path: string): string {
  return path.endsWith(MARK) ? path.slice(0, -MARK.length) : path;
}

/** "minutes.docx" for "/records/minutes.docx". */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * A name that is not taken: "minutes.reviewed.docx", "minutes (2).reviewed.docx" …
 * @param isTaken asked for one name after the other
 */
export async function freeName(name: string, isTaken: (name: string) => Promise<boolean>): Promise<string> {
  for (let number = 1; ; number += 1) {
    const next = number === 1 ? name : name.replace(/(?=(?:\.reviewed)?\.[^.]+$)/, ` (${number})`);
    if (!(await isTaken(next))) return next;
  }
}

/** A pattern of VS Code's for one file in its folder: signs that mean something in patterns stand for any one character. */
export function patternFor(name: string): string {
  return name.replace(/[*?{}[\]]/g, '?');
}
