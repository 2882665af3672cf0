import { spanOf, unitStart } from './units.mjs';

/** Rules that ask about a record as a whole: matched by the record alone. */
const WHOLE_RECORD = ['child-voice-gap', 'actions-fall-on-one-parent', 'impact-gap', 'referral-omission'];
/** Asked by no reader of one record. */
const UNSCORED = new Set(['action-drift', 'conflicting-accounts', 'unfilled-placeholder']);

/**
 * Holds what was found in one record against its labels. A finding is right when a label of the same rule, not yet
 * taken, overlaps it or lies in the same sentence (or line, in tables and lists). A label that is `optional` (one reader
 * of two marked it), or a rule in `documentOptional`, counts neither for nor against.
 * @param {{ name: string, text: string, labels: object, findings: object[] }} record findings as the engine gives them
 * @returns {{ rule: string, how: 'right' | 'wrong' | 'missed', where: string }[]}
 */
export function judge({ name, text, labels, findings }) {
  const found = findings.filter(({ rule }) => !UNSCORED.has(rule));
  const wanted = labels.findings
    .filter(({ rule }) => !UNSCORED.has(rule))
    .map((label) => ({ ...label, span: spanOf(text, label) }));
  return [...aboutTheWhole(), ...aboutWords()];

  function aboutTheWhole() {
    return WHOLE_RECORD.flatMap((rule) => {
      const own = wanted.filter((label) => label.rule === rule);
      const want = labels.document?.includes(rule) || own.some(({ optional }) => !optional);
      const have = found.some((finding) => finding.rule === rule);
      if (!want && (labels.documentOptional?.includes(rule) || own.length > 0)) return [];
      return want || have ? [{ rule, how: want ? (have ? 'right' : 'missed') : 'wrong', where: name }] : [];
    });
  }

  function aboutWords() {
    const isWords = ({ rule }) => !WHOLE_RECORD.includes(rule);
    const open = new Set(wanted.filter(isWords).filter(({ optional }) => !optional));
    const may = wanted.filter(({ optional }) => optional);
    const left = new Set(found.filter(isWords));
    const judged = [];
    for (const near of [overlaps, inSameUnit]) {
      for (const finding of left) {
        const label = [...open].find((each) => each.rule === finding.rule && near(finding, each));
        if (!label) continue;
        open.delete(label);
        left.delete(finding);
        judged.push({ rule: finding.rule, how: 'right', where: placeOf(finding.span) });
      }
    }
    for (const finding of left)
      if (!may.some((each) => each.rule === finding.rule && (overlaps(finding, each) || inSameUnit(finding, each))))
        judged.push({ rule: finding.rule, how: 'wrong', where: placeOf(finding.span) });
    for (const { rule, span } of open) judged.push({ rule, how: 'missed', where: placeOf(span) });
    return judged;
  }

  function inSameUnit({ rule, span }, label) {
    return unitStart(text, span.start, rule) === unitStart(text, label.span.start, rule);
  }

  function placeOf({ start, end }) {
    const line = text.slice(0, start).split('\n').length;
    return `${name}:${line}  ${JSON.stringify(text.slice(Math.max(0, start - 50), end + 50))}`;
  }
}

function overlaps({ span }, label) {
  return span.start < label.span.end && label.span.start < span.end;
}
