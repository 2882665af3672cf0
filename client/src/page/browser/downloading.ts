import type { AnsweredFile } from '../../../../server/src/page/messages.ts';
import { answeredInWords } from '../foundInWords.ts';
import type { Desk } from './desk.ts';
import { byId, hit } from './elements.ts';

/** How long a copy is kept for the browser to take it, in milliseconds. */
const KEPT_MS = 60_000;

/** Gives the file back with what was found in it, as a download: the file that was given stays as it is. */
export function giveBack(desk: Desk): void {
  byId('record').addEventListener('click', (event) => {
    if (hit(event, '#answer')) void answer(desk);
  });
}

async function answer(desk: Desk): Promise<void> {
  desk.say('Writing comments into a copy of the file …');
  const answered = await desk.answer(byId<HTMLInputElement>('comments-only').checked);
  if (answered && 'bytes' in answered) download(answered);
  if (answered) desk.say('error' in answered ? answered.error : answeredInWords(answered));
}

function download({ name, bytes }: AnsweredFile): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
