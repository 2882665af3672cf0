import type { Reading } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Whether a word is in a sentence, told at once however long the sentence is: the words of the sentence that was asked
 * about last are marked, and questions come sentence by sentence.
 * @returns a function from a sentence and a word's number
 */
export function createPresence(vocabulary: Vocabulary): (reading: Reading, id: number) => boolean {
  let marks = new Uint32Array(0);
  let mark = 0;
  let marked: Reading | undefined;
  return (reading, id) => {
    if (reading !== marked) markAll(reading);
    return marks[id] === mark;
  };

  function markAll(reading: Reading): void {
    // Marks grow with the vocabulary, and start anew before their numbers would come again.
    if (marks.length <= vocabulary.size || mark === 0xffffffff) {
      marks = new Uint32Array(vocabulary.size + 1);
      mark = 0;
    }
    marked = reading;
    mark++;
    for (const id of reading.ids) marks[id] = mark;
    marks[0] = 0;
  }
}
