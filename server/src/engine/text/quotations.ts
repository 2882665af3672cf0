import type { Quotation } from '../types.ts';
import { findQuoted, type Quoted } from './quoteMarks.ts';
import { isSpace } from './spans.ts';
import { speaksForFamily } from './words/speakers.ts';
import { wordsOf } from './words/verbs.ts';

/**
 * Finds the quotations of a block and tells speech from a stock phrase between marks.
 * @param text the block's text
 * @param label the words of its label, '' when it has none: "Child's views" makes what is quoted a child's words
 * @returns spans in the frame of `text`, marks included, in order
 */
export function findQuotations(text: string, label = ''): Quotation[] {
  const found: Quotation[] = [];
  let from = 0;
  for (const quoted of findQuoted(text)) {
    const last = found.at(-1);
    const listed = last !== undefined && NEXT_OF_SEVERAL.test(text.slice(from, Math.min(quoted.start, from + 12)));
    const kind = listed && !isOwnVoice(inside(text, quoted)) ? last.kind : kindOf(text, quoted, from, label);
    found.push({ span: { start: quoted.start, end: quoted.end }, kind });
    from = quoted.closed ? quoted.end : quoted.start;
  }
  return found;
}

/** "engaging well", "good enough" and "settled": what is said of the first of several holds for all. */
const NEXT_OF_SEVERAL = /^\s*(?:[,;/]|,?\s*(?:and|or)\b)\s*$/;

const OWN = /(?:^|[^\p{L}])(?:I|I'm|I’m|I've|I’ve|I'd|I’d|I'll|I’ll)(?![\p{L}])/u;
const PERSONAL = new Set(
  "i i'm i've i'd i'll me my mine myself we we're we've us our ours you you're your yours yourself mummy daddy".split(
    ' ',
  ),
);
/** Clauses about people: what somebody said, where a stock phrase names no one. */
const TALKED_OF = new Set(
  "he she they him he's she's they're he'd she'd they'd he'll she'll they'll them dad mum cos dunno gonna wanna because".split(
    ' ',
  ),
);
const SAYING =
  /^(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|stat(?:ed?|es|ing)|ask(?:s|ed|ing)?|shout(?:s|ed|ing)?|scream(?:s|ed|ing)?|yell(?:s|ed|ing)?|whisper(?:s|ed|ing)?|call(?:s|ed|ing)?|repl(?:y|ied|ies)|answer(?:s|ed)?|add(?:s|ed)|admit(?:s|ted)|wr(?:ote|ites?|itten|iting)|text(?:s|ed|ing)?|messag(?:e|ed|es|ing)|post(?:ed|s)?|put|swor[en]|swears?|think(?:s|ing)?|thought|feel(?:s|ing)?|felt|believes?|believed|disclosed|commented|remarked|insist(?:s|ed)|den(?:y|ies|ied)|claim(?:s|ed)?|jok(?:es|ed)|promis(?:es|ed)|heard|hears|cried|sang|explain(?:s|ed)|report(?:s|ed)|describ(?:es|ed)|mention(?:s|ed)|likes?|lik(?:es|ed)|wants?|wanted|respond(?:s|ed)|agreed|warned|threaten(?:s|ed)|reckons?|repeat(?:s|ed)|mutter(?:s|ed)|words|quote[sd]?|apparently|per)$/;
/** Right before the mark: the writer, a form or a habit of writing speaks, nobody in the room. */
const STOCK =
  /(?:\b(?:record(?:ed|s|ing)?|noted|logged|log|entered|entry|graded|marked|ticked|coded|listed|categori[sz]ed|classed|deemed|labell?ed|termed|documented|minuted|closed|written up|put down|signed off|seen|found|presented|described|appeared|checked|deemed|known|referred to|summari[sz]ed)\s+(?:\p{L}+\s+){0,2}?(?:as|to be|as being)|\bso[- ]called|\b(?:the |a |this |that )?(?:phrase|phrases|word|words|term|terms|label|wording|expression|heading|category|box|statement|entry|formula)s?(?: of| like| such as|,)?|\b(?:say|write|writing|record|recording|avoid|using|use|put|putting))\s*[:,]?\s*$/iu;
const ARTICLE =
  /(?:^|\s)(?:the|a|an|his|her|their|this|that|these|those|some|any|no|another|our|new|as|being|was|were|is|are|seen|found|all|both|of)\s*$/i;
const HEADED_BY_VIEW = /\b(?:view|views|voice|words|wishes|feelings|says?|said|comments?)\b[^.]{0,40}$/i;

function kindOf(text: string, quoted: Quoted, from: number, label: string): Quotation['kind'] {
  return isSpeech(text, quoted, from, label) ? 'speech' : 'scare';
}

/** The words between the marks; of very long ones the first 400 characters. */
function inside(text: string, quoted: Quoted): string {
  return text.slice(quoted.start + 1, Math.min(quoted.closed ? quoted.end - 1 : quoted.end, quoted.start + 400)).trim();
}

/** The first or second person: nobody writes a record about themselves in quotation marks. */
function isOwnVoice(inner: string): boolean {
  return OWN.test(inner) || wordsOf(inner).some((word) => PERSONAL.has(word));
}

function isSpeech(text: string, quoted: Quoted, from: number, label: string): boolean {
  const inner = inside(text, quoted);
  const words = wordsOf(inner);
  if (isOwnVoice(inner)) return true;
  if (/[.?!…]["”’']*$/.test(inner) && words.length > 2) return true;
  if (/[.?!]\s+\p{Lu}/u.test(inner) || words.length > 7) return true;
  const before = sentenceBefore(text, from, quoted.start);
  if (/\bby \p{Lu}\p{L}+ as\s*$/u.test(before) || ownWords(before)) return true;
  if (STOCK.test(before)) return false;
  if (saidBefore(before) || saidAfter(text.slice(quoted.end, quoted.end + 40))) return true;
  if (speaksForFamily(label) || HEADED_BY_VIEW.test(before)) return true;
  if (/[:–—-]\s*$/.test(before)) return words.length > 4 || introduces(before);
  return (
    words.some((word) => TALKED_OF.has(word)) || (/\p{L}['’](?:t|s|d|re|ve|ll)\b/u.test(inner) && !ARTICLE.test(before))
  );
}

function ownWords(before: string): boolean {
  return /\b(?:his|her|their|own|in|\p{L}+['’]s) (?:own )?words?,?:?\s*$/iu.test(before);
}

const CONNECTING = new Set(
  'and but or since as when because which who that so while if then by with for to in on at'.split(' '),
);
const NAMED_BY_TITLE = /^(?:mr|mrs|ms|miss|dr|pc|dc|the|his|her|their|nan|aunt|uncle)$/;

/** The part of the sentence before the mark; a quotation that has just ended is not part of it. At most 140 characters. */
function sentenceBefore(text: string, from: number, at: number): string {
  const first = Math.max(from, at - 140);
  for (let space = at - 1; space > first; space -= 1) {
    if (!isSpace(text.charCodeAt(space))) continue;
    let stop = space - 1;
    if (stop > first && CLOSING.includes(text.charAt(stop))) stop -= 1;
    if ('.?!'.includes(text.charAt(stop))) return text.slice(space + 1, at);
  }
  return text.slice(first, at);
}

const CLOSING = '"”’\')]';

/** A verb of saying among the last twelve words before the mark. */
function saidBefore(before: string): boolean {
  return wordsOf(before)
    .slice(-12)
    .some((word) => SAYING.test(word));
}

/** "… ," she said", "… according to Mum". */
function saidAfter(after: string): boolean {
  if (/^\s*[.;]/.test(after)) return false;
  const [first = '', second = '', third = ''] = wordsOf(after);
  if (first === 'according' && second === 'to') return true;
  if (CONNECTING.has(first)) return false;
  return SAYING.test(first) || SAYING.test(second) || (NAMED_BY_TITLE.test(first) && SAYING.test(third));
}

/** Somebody is named before the colon: "Oskar: "like now"", where "Outcome: "safe and well"" names a box of a form. */
function introduces(before: string): boolean {
  const label = before.replace(/[:–—-]\s*$/, '').trim();
  return /^\p{Lu}\p{Ll}+$/u.test(label)
    ? !/^(?:Outcome|Result|Status|Category|Grade|Grading|Check|Conclusion|Summary|Finding|Findings|Assessment|Decision|Presentation|Note|Action|Type)$/.test(
        label,
      )
    : false;
}
