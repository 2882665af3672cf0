import type { Desk } from './desk.ts';
import { byId } from './elements.ts';

/** What text is called that came without a file. */
const PASTED = 'Pasted text';

/** Lets records in: files from a dialogue, dropped or pasted, and text. */
export function takeRecords(desk: Desk): void {
  const files = byId<HTMLInputElement>('files');
  byId('choose').addEventListener('click', () => files.click());
  files.addEventListener('change', () => {
    takeFiles(desk, files.files);
    // So that the same file can be chosen again.
    files.value = '';
  });
  takeDropped(desk);
  takePasted(desk);
}

function takeFiles(desk: Desk, files: FileList | null | undefined): boolean {
  const given = [...(files ?? [])].map((file) => ({
    name: file.name,
    content: async () => new Uint8Array(await file.arrayBuffer()),
  }));
  if (given.length > 0) desk.add(given);
  return given.length > 0;
}

/** Anywhere on the page: a browser would leave the page for a file that is dropped beside a field for it. */
function takeDropped(desk: Desk): void {
  const isOver = (over: boolean) => document.body.classList.toggle('dragging', over);
  addEventListener('dragover', (event) => {
    event.preventDefault();
    isOver(true);
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) isOver(false);
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
    isOver(false);
    if (!takeFiles(desk, event.dataTransfer?.files)) takeText(desk, event.dataTransfer?.getData('text/plain'));
  });
}

function takePasted(desk: Desk): void {
  const field = byId<HTMLTextAreaElement>('pasted');
  byId('paste-form').addEventListener('submit', (event) => {
    event.preventDefault();
    if (takeText(desk, field.value)) {
      field.value = '';
      byId<HTMLDetailsElement>('paste').open = false;
    } else desk.say('There is no text in the field yet. Paste the text of a record into it.');
  });
  addEventListener('paste', (event) => {
    if (event.target === field) return;
    const given = event.clipboardData;
    if (takeFiles(desk, given?.files) || takeText(desk, given?.getData('text/plain'))) event.preventDefault();
  });
}

function takeText(desk: Desk, text = ''): boolean {
  if (text.trim() === '') return false;
  desk.add([{ name: PASTED, content: async () => text }]);
  return true;
}
