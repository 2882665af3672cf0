import type { Language } from '../../language/language.ts';
import type { CaseRecord, Person, Span } from '../../types.ts';
import { namesOf } from './names.ts';

/** What a form says of being seen alone: of each child it names, else of all of them. */
export interface AloneForm {
  readonly span: Span;
  of(person: Person): 'yes' | 'no' | null;
  /** Whether it has an answer for this child by name. */
  names(person: Person): boolean;
}

/** "Seen alone? N", "| Child(ren) seen alone | Martha yes, Reuben with Pat |", "Spoken to on their own: see below". */
const START = /^[^\S\n]*(?:[-*|•]\s*)?\**(?:\d+[.)]\s*)?/u.source;
const CHILD =
  /(?:was |were |has |have )?(?:(?:the )?(?:child(?:ren)?|yp|young person|siblings?)(?:\s?\(ren\)|['’]?s)? *)?/u.source;
const ASKED =
  /(?:was |were |been )*(?:(?:seen|spoken to|seen ?(?:\/|and|&) ?spoken to)[ -]+)?(?:alone|on (?:his|her|their|its)(?:\/\p{L}+)? own|1:1|one to one)(?: *\(?y ?\/ ?n\)?)?\** *(?:\?\**|:\**|[–—-]|\|)[ :|*–—-]*(?<answer>[^\n]*)/u
    .source;
const FORM = new RegExp(START + CHILD + ASKED, 'gimu');
const NAMED = new RegExp(`${START}(?<name>\\p{L}[\\p{L}'’ -]*?)\\**(?: *[-–—:|] *| )(?:was )?${ASKED}`, 'gimu');
/** Both answers stand there still; what was chosen may follow. */
const EITHER = /^\(?(?:y(?:es)? ?\/ ?no?|no? ?\/ ?y(?:es)?)(?!\p{L})\)?[\s*:|–—-]*/iu;
const UNFILLED = /^[\s|_.*-]*$/;
const YES =
  /^\W*(?:y|yes|yep|✓|✔|☑|☒ ?yes)(?!\p{L})|\b(?:yes|alone|on (?:his|her|their) own|1:1|one to one|just (?:us|him|her|me))\b/iu;
const NO =
  /^\W*(?:n|no|not|none|neither|n\/a|nope|with)(?!\p{L})|\b(?:not|no|nobody|unable|asleep|with (?:mum|dad|mother|father|both|parents|nan|carers?))\b/iu;
const WITH = /\bwith \p{Lu}/u;

/** The lines of a form that say whether a child was seen alone, and what each says of whom. A log may have one a visit. */
export function aloneByForms(record: CaseRecord, named: readonly Person[], language: Language): readonly AloneForm[] {
  return [...[...record.text.matchAll(FORM)].map(formOf), ...[...record.text.matchAll(NAMED)].flatMap(formOfOne)];

  /** "Kezia - seen alone? Y": a line for each child. */
  function formOfOne(found: RegExpExecArray): AloneForm[] {
    const name = found.groups!.name!.toLowerCase();
    const person = named.find((each) => namesOf(each).some((own) => own.toLowerCase() === name));
    const says = verdict(answerOf(found));
    return person === undefined
      ? []
      : [
          {
            span: spanOf(found),
            names: (other) => says !== null && other === person,
            of: (other) => (other === person ? says : null),
          },
        ];
  }

  function formOf(found: RegExpExecArray): AloneForm {
    const span = spanOf(found);
    const answer = answerOf(found);
    if (UNFILLED.test(answer)) return { span, names: () => false, of: () => null };
    const parts = partsOf(answer, named);
    const says = parts.map((part) => ({ ...part, says: verdict(part.text) }));
    return {
      span,
      names: (person) => says.some((part) => part.says !== null && part.people.includes(person)),
      of: (person) =>
        (says.find(({ people }) => people.includes(person)) ?? says.find(({ people }) => people.length === 0))?.says ??
        null,
    };
  }

  /** A "yes" while somebody stayed in the room is none. */
  function verdict(text: string): 'yes' | 'no' | null {
    const trimmed = text.trim();
    if ((NO.test(trimmed) || WITH.test(trimmed)) && !/^\W*y(?:es)?\b/i.test(trimmed)) return 'no';
    if (!YES.test(trimmed)) return language.hasClass('others-stayed', language.read(trimmed)) ? 'no' : null;
    return language.hasClass('others-stayed', language.read(trimmed)) ? 'no' : 'yes';
  }
}

function spanOf({ index, 0: line }: RegExpExecArray): Span {
  return { start: index + line.length - line.trimStart().length, end: index + line.trimEnd().length };
}

function answerOf({ groups }: RegExpExecArray): string {
  return groups!.answer!.replace(/[\s|]+$/, '').replace(EITHER, '');
}

/** "Martha yes, down the garden. Reuben with Pat": a part for each child who opens one, or several joined by "and". */
function partsOf(answer: string, named: readonly Person[]): { people: Person[]; text: string }[] {
  const openings = named.flatMap((person) =>
    namesOf(person).flatMap((name) =>
      [...answer.matchAll(new RegExp(`(?<=^\\W*|[.;,&/|]\\s*|\\band )${name}(?!\\p{L})`, 'giu'))].map(({ index }) => ({
        person,
        start: index,
        end: index + name.length,
      })),
    ),
  );
  openings.sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: { people: Person[]; text: string; end: number }[] = [];
  for (const { person, start, end } of openings) {
    const last = parts.at(-1);
    if (last && start < last.end) continue;
    if (last) last.text = answer.slice(last.end, start);
    if (last && /^[\s,&/]*(?:and\s*)?$/.test(last.text)) Object.assign(last, { people: [...last.people, person], end });
    else parts.push({ people: [person], text: '', end });
  }
  const last = parts.at(-1);
  if (!last) return [{ people: [], text: answer }];
  last.text = answer.slice(last.end);
  const before = answer.slice(0, openings[0]!.start).trim();
  return before.length > 1 ? [{ people: [], text: before }, ...parts] : parts;
}
