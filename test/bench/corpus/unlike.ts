import type { Voice } from './vary.ts';

/** How many of the sentences may have stood word for word before: no more than in the records that the parts are from. */
const MAY_REPEAT = 0.002;

/** Keeps the sentences apart that it has been asked for: the same one comes back as rarely as it does in real records. */
export function createUnlike(): (sentence: string, voice: Voice) => string {
  const used = new Set<string>();
  let written = 0;
  let repeated = 0;
  return (sentence, { vary, freshened }) => {
    let varied = vary(sentence);
    // "Apologies:" and "Date of birth" are what real minutes share.
    if (!isCounted(varied)) return varied;
    written++;
    for (let tries = 0; used.has(bare(varied)); tries++) {
      if (repeated < written * MAY_REPEAT) {
        repeated++;
        return varied;
      }
      varied = freshened(tries % 3 === 2 ? varied : vary(sentence));
    }
    used.add(bare(varied));
    return varied;
  };
}

/** Whether a sentence is long enough that its return would be noticed: three words. */
export function isCounted(sentence: string): boolean {
  return /\p{L}\S*\s+\S+\s+\S/u.test(sentence);
}

/** A sentence without the marks of lists and headings. */
export function bare(sentence: string): string {
  return sentence.replace(/^[\s>#*•–-]+|[\s*]+$/g, '');
}
