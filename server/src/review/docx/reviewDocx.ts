import type { LintResult, RuleSummary, TextEdit } from '../../engine/types.ts';
import type { DocxReading } from '../../readers/docx/read.ts';
import { orError } from '../../readers/office/officeError.ts';
import { placeNameAt } from '../../readers/reader.ts';
import { writePackage } from '../office.ts';
import { onceEach } from '../onceEach.ts';
import { planRemarks } from '../plan.ts';
import type { Review, ReviewOptions } from '../review.ts';
import { isSigned, SIGNED } from '../signed.ts';
import { splice } from '../splice.ts';
import { remarkWords, summaryWords } from '../words.ts';
import { NOT_TO_BE_ANSWERED, openCommentsPart } from './commentsPart.ts';
import { createIds } from './ids.ts';
import { createMarks } from './marks.ts';
import { createMarkup } from './markup.ts';
import { notesOf } from './notes.ts';
import { type CommentPlace, createPlaces } from './places.ts';
import { type Survey, surveyOf } from './survey.ts';

/**
 * Puts what was found into the Word file that the record was read from: a comment on the words of each finding, rewrites
 * as tracked changes, and a first comment with the summary. Everything else in the file stays as it is, byte for byte.
 * @param reading of the file; what Caselint had put in earlier is no part of it
 * @param result of linting the text of the reading
 * @param rules every rule that has spoken
 * @returns the file, or a sentence that says why it cannot be written and what to do; never throws for what a file holds
 */
export function reviewDocx(
  reading: DocxReading,
  result: LintResult,
  rules: readonly RuleSummary[],
  options: ReviewOptions,
): Review | { readonly error: string } {
  return orError(() => review(reading, result, rules, options));
}

function review(
  { text, pieces, places: names, notes: readNotes = [], package: file, main: part }: DocxReading,
  result: LintResult,
  rules: readonly RuleSummary[],
  { commentsOnly = false, when }: ReviewOptions,
): Review | { readonly error: string } {
  const xml = file.xml(part)!;
  const survey = surveyOf(xml);
  if (survey.prefix === '' || !survey.first) return { error: NOT_TO_BE_ANSWERED };
  const comments = openCommentsPart(file, part, survey.ids, when);
  const markup = createMarkup(survey.prefix, when);
  const marks = createMarks(xml, survey.prefix, markup, createIds(survey.ids));
  const places = createPlaces(pieces, part, xml, survey, notesOf(file, part));
  const placesOf = new Map(result.findings.map((finding) => [finding, places.forComment(finding.span)]));
  const findings = onceEach(result.findings, (finding) => whereOf(placesOf.get(finding)!));
  const remarks = planRemarks(findings, text, places.canChange, commentsOnly);
  const placed = remarks.map((remark) => ({ remark, place: placesOf.get(remark.finding)! }));
  const changes = remarks.filter(({ change }) => change !== null).length;
  const unplaced = placed.filter(({ place }) => place.on !== 'words').length;
  const notes = isSigned(file.names) ? [SIGNED] : [];

  const atTop = [
    comments.add(summaryWords({ ...result, findings }, rules, { changes, unplaced, notes: [...readNotes, ...notes] })),
  ];
  for (const { remark, place } of placed) {
    const rule = rules.find(({ id }) => id === remark.finding.rule);
    const elsewhere = place.on === 'words' ? undefined : placeNameAt(names, remark.finding.span.start);
    const id = comments.add(remarkWords(remark, rule, text, elsewhere));
    if (place.on === 'run') marks.commentAround(id, place.run);
    else if (place.on === 'top') atTop.push(id);
    else if (place.on === 'near') marks.comment(id, place.point, place.point);
    else marks.comment(id, place.from, place.to);
    for (const edit of remark.change?.edits ?? []) places.change(edit, marks);
  }
  const top = atTop.map(markup.point).join('');
  const changed = new Map([[part, splice(xml, [atFirst(xml, survey.first, top, survey.prefix), ...marks.edits()])]]);
  for (const [name, words] of comments.parts()) changed.set(name, words);
  return { bytes: writePackage(file, changed), comments: remarks.length + 1, changes, unplaced, notes };
}

/** Where in the file the words of a finding stand. */
function whereOf(place: CommentPlace): string | undefined {
  if (place.on === 'words') return `${place.from.at} ${place.to.at}`;
  return place.on === 'run' ? `${place.run.start}` : undefined;
}

/** What stands first in the first paragraph, which may be written as one that holds nothing. */
function atFirst(xml: string, { tag, at }: NonNullable<Survey['first']>, words: string, prefix: string): TextEdit {
  const isClosed = at === tag.end && xml[tag.end - 2] === '/';
  return isClosed
    ? { start: tag.end - 2, end: tag.end, newText: `>${words}</${prefix}p>` }
    : { start: at, end: at, newText: words };
}
