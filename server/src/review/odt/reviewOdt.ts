import type { LintResult, RuleSummary, TextEdit } from '../../engine/types.ts';
import type { OdtFile } from '../../readers/odt/file.ts';
import { NAMESPACES } from '../../readers/odt/names.ts';
import type { OdtReading } from '../../readers/odt/read.ts';
import { decodeXml, encodeXml } from '../../readers/office/encoding.ts';
import { orError } from '../../readers/office/officeError.ts';
import { placeNameAt } from '../../readers/reader.ts';
import { writePackage } from '../office.ts';
import { onceEach } from '../onceEach.ts';
import { planRemarks } from '../plan.ts';
import type { Review, ReviewOptions } from '../review.ts';
import { isSigned, SIGNED } from '../signed.ts';
import { splice } from '../splice.ts';
import { remarkWords, summaryWords } from '../words.ts';
import { writeChange } from './changes.ts';
import { createMarkup, LOOKS, WORDS } from './markup.ts';
import { type CommentPlace, createPlaces } from './places.ts';
import { putInto } from './slots.ts';
import { surveyOf } from './survey.ts';

/**
 * Puts what was found into the OpenDocument file that the record was read from: a comment on the words of each finding,
 * rewrites as tracked changes, and a first comment with the summary. Everything else in the file stays as it is, byte for byte.
 * @param reading of the file; what Caselint had put in earlier is no part of it
 * @param result of linting the text of the reading
 * @param rules every rule that has spoken
 * @returns the file, or a sentence that says why it cannot be written and what to do; never throws for what a file holds
 */
export function reviewOdt(
  reading: OdtReading,
  result: LintResult,
  rules: readonly RuleSummary[],
  options: ReviewOptions,
): Review | { readonly error: string } {
  return orError(() => review(reading, result, rules, options));
}

function review(
  { text, pieces, places: names, notes: readNotes = [], file }: OdtReading,
  result: LintResult,
  rules: readonly RuleSummary[],
  { commentsOnly = false, when }: ReviewOptions,
): Review | { readonly error: string } {
  const { xml, part } = file.content;
  const survey = surveyOf(xml);
  const { first, styles } = survey;
  const known = (prefix: string) => knows(xml.slice(survey.root.start, survey.root.end), prefix);
  if (!first || !known('office') || !known('text')) return { error: NOT_TO_BE_ANSWERED };
  const hasLooks = styles !== undefined && known('style') && known('fo');
  const markup = createMarkup(when, hasLooks);
  const places = createPlaces(pieces, part, xml, text, survey);
  const newName = createNames(survey.names);
  const findings = onceEach(result.findings, ({ span }) => whereOf(places.forComment(span)));
  const remarks = planRemarks(findings, text, (edit) => places.forChange(edit) !== undefined, commentsOnly);
  const placed = remarks.map((remark) => ({ remark, place: places.forComment(remark.finding.span) }));
  const changes = remarks.filter(({ change }) => change !== null).length;
  const unplaced = placed.filter(({ place }) => place.on !== 'words').length;
  const notes = isSigned(file.package?.names ?? []) ? [SIGNED] : [];

  const facts = { changes, unplaced, notes: [...readNotes, ...notes] };
  const atTop = [markup.comment(summaryWords({ ...result, findings }, rules, facts))];
  const starts: TextEdit[] = [];
  const changed: TextEdit[] = [];
  const ends: TextEdit[] = [];
  const regions: string[] = [];
  for (const { remark, place } of placed) {
    const rule = rules.find(({ id }) => id === remark.finding.rule);
    const elsewhere = place.on === 'words' ? undefined : placeNameAt(names, remark.finding.span.start);
    const words = remarkWords(remark, rule, text, elsewhere);
    if (place.on === 'top') atTop.push(markup.comment(words));
    else if (place.on === 'near') starts.push(at(place.at, markup.comment(words)));
    else {
      const name = newName();
      starts.push(at(place.from, markup.comment(words, name)));
      ends.push(at(place.to, markup.commentEnd(name)));
    }
    for (const edit of remark.change?.edits ?? []) {
      const written = writeChange(xml, text, edit, places.forChange(edit)!, markup, newName);
      changed.push(...written.edits);
      regions.push(written.regions);
    }
  }
  const edits = [
    ...(known('dc') ? [] : [at(survey.root.end - 1, ` xmlns:dc="${CREATORS}"`)]),
    ...(hasLooks && !xml.includes(`style:name="${WORDS}"`) ? [putInto(xml, styles, LOOKS, 'end')] : []),
    ...(regions.length > 0 ? [putInto(xml, survey.changes, regions.join(''), 'end', CHANGES)] : []),
    putInto(xml, first, atTop.join(''), 'start'),
    ...starts,
    ...changed,
    ...ends,
  ];
  return { bytes: written(file, splice(xml, edits)), comments: remarks.length + 1, changes, unplaced, notes };
}

function at(offset: number, newText: string): TextEdit {
  return { start: offset, end: offset, newText };
}

const CHANGES = ['<text:tracked-changes text:track-changes="false">', '</text:tracked-changes>'] as const;

/** Where the words of a finding stand, for telling whether they are asked about twice. */
function whereOf(place: CommentPlace): string | undefined {
  return place.on === 'words' ? `${place.from} ${place.to}` : undefined;
}

/** Gives names that nothing in the file has yet. */
function createNames(taken: ReadonlySet<string>): () => string {
  let last = 0;
  return () => {
    do last += 1;
    while (taken.has(`caselint-${last}`));
    return `caselint-${last}`;
  };
}

function written({ bytes, package: file, content }: OdtFile, xml: string): Uint8Array {
  return file ? writePackage(file, new Map([[content.part, xml]])) : encodeXml(xml, decodeXml(bytes).encoding);
}

/** Whether the outermost element calls a namespace by the prefix that is usual. */
function knows(root: string, prefix: string): boolean {
  const address = Object.entries(NAMESPACES).find(([, usual]) => usual === prefix)?.[0];
  return root.includes(`xmlns:${prefix}="${address}"`);
}

const CREATORS = 'http://purl.org/dc/elements/1.1/';
const NOT_TO_BE_ANSWERED =
  'This file was written in a way that no comments can be put into. Open it in LibreOffice, save it again, and try once more.';
