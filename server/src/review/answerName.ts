/** Before the ending of a file that Caselint has written as its answer to another one. */
const MARK = '.reviewed';

/** "minutes.reviewed.docx" for "minutes.docx", and for an answer its own name. Takes a name or a path. */
export function answerName(path: string): string {
  return isAnswer(path) ? path : path.replace(/(?=\.[^./\\]+$)/, MARK);
}

/** Whether a file is an answer of Caselint's, told from its name. */
export function isAnswer(path: string): boolean {
  return /\.reviewed\.[^./\\]+$/i.test(path);
}
