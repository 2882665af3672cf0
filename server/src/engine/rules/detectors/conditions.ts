import { attributionAt } from '../../language/attribution.ts';
import { isNegated, subjectOf } from '../../language/clauses.ts';
import type { Language } from '../../language/language.ts';
import { mentionAt, type PhraseMatch } from '../../language/matcher.ts';
import type { Phrase } from '../../language/phrase.ts';
import { remember } from '../../language/remember.ts';
import type { Who } from '../../people/who.ts';
import { roleOfName } from '../../plan/columns.ts';
import type {
  Action,
  CaseRecord,
  EvidenceKind,
  OpenMention,
  RecordSentence,
  SentenceFacts,
  Span,
} from '../../types.ts';
import type { Conditions, RoleName, SayerName } from '../declaration.ts';
import { compilePhrase } from './phraseIndex.ts';
import { isAggressor } from './violence.ts';
import { evidenceHere, evidenceNear, windowAround } from './window.ts';

/** What a condition may look at. */
export interface Scene {
  readonly record: CaseRecord;
  readonly sentence: RecordSentence;
  readonly match: PhraseMatch;
  readonly who: Who;
  readonly language: Language;
}

export interface CompiledConditions {
  /** The first condition that does not hold, by its name in the declaration; undefined when all do. */
  failing(scene: Scene): keyof Conditions | undefined;
}

type Test = (scene: Scene) => boolean;

/** Phrases that are read when they are first asked for, where it is known that they can be. */
type PhrasesOnNeed = () => readonly Phrase[];

/**
 * The conditions of a rule and of one of its detections, made into tests. The cheap ones come first.
 * @throws DeclarationError for a phrase that cannot be read
 */
export function compileConditions(
  parts: readonly Conditions[],
  language: Language,
  path: readonly (string | number)[],
): CompiledConditions {
  const all = <K extends keyof Conditions>(name: K) =>
    parts.map((part) => part[name]).filter((value) => value !== undefined);
  const phrases = (sources: readonly string[], name: string): PhrasesOnNeed => {
    const read = () => sources.map((source, i) => compilePhrase(source, language, [...path, name, i]));
    let all = language.isPrepared ? undefined : read();
    return () => {
      all ??= read();
      return all;
    };
  };
  const tests: [keyof Conditions, Test][] = [];
  const add = (name: keyof Conditions, test: Test) => tests.push([name, test]);

  for (const kinds of all('kinds')) add('kinds', ({ record }) => kinds.includes(record.kind));
  for (const words of all('columns')) add('columns', (scene) => namesOneOf(columnOf(scene), words));
  for (const words of all('notColumns')) add('notColumns', (scene) => !namesOneOf(columnOf(scene), words));
  for (const ways of all('inAction')) add('inAction', (scene) => standsInAction(scene, ways));
  for (const words of all('sections')) add('sections', ({ sentence }) => namesOneOf(sentence.block.section, words));
  for (const words of all('notSections'))
    add('notSections', ({ sentence }) => !namesOneOf(sentence.block.section, words));
  const negated = all('negated').at(-1) ?? 'silences';
  if (negated !== 'either')
    add(
      'negated',
      ({ sentence, match }) => isNegated(sentence.facts, match.start, language) === (negated === 'needed'),
    );
  const allowed = all('moods').flat();
  add('moods', ({ sentence, match }) =>
    sentence.facts.moods.every((mood) => allowed.includes(mood.kind) || !covers(sentence.facts, mood, match)),
  );
  for (const list of all('without'))
    add(
      'without',
      none(phrases(list, 'without'), (scene) => [scene.sentence.facts]),
    );
  for (const list of all('withoutInside')) add('withoutInside', notInside(phrases(list, 'withoutInside')));
  for (const list of all('withoutNear'))
    add(
      'withoutNear',
      none(phrases(list, 'withoutNear'), (scene) => windowAround(scene.record, scene.sentence)),
    );
  for (const list of all('with'))
    add(
      'with',
      some(phrases(list, 'with'), (scene) => [scene.sentence.facts]),
    );
  for (const list of all('withNear'))
    add(
      'withNear',
      some(phrases(list, 'withNear'), (scene) => windowAround(scene.record, scene.sentence)),
    );
  for (const list of all('withoutRecord')) add('withoutRecord', inRecord(none, phrases(list, 'withoutRecord')));
  for (const list of all('withRecord')) add('withRecord', inRecord(some, phrases(list, 'withRecord')));
  for (const kinds of all('evidence'))
    add('evidence', (scene) => !hasAny(evidenceHere(scene.sentence, scene.match), kinds));
  for (const kinds of all('evidenceNear'))
    add('evidenceNear', (scene) => !hasAny(evidenceNear(scene.record, scene.sentence), kinds));
  for (const roles of all('who')) add('who', (scene) => isOneOf(scene, actor(scene), roles));
  for (const roles of all('notWho')) add('notWho', (scene) => !isOneOf(scene, actor(scene), roles));
  for (const roles of all('whom')) add('whom', (scene) => isOneOf(scene, captured(scene, 'whom'), roles));
  for (const roles of all('notWhom')) add('notWhom', (scene) => !isOneOf(scene, captured(scene, 'whom'), roles));
  for (const sayers of all('saidBy')) add('saidBy', (scene) => isSaidBy(scene, sayers));
  for (const sayers of all('notSaidBy')) add('notSaidBy', (scene) => !isSaidBy(scene, sayers));
  if (all('another').at(-1)) add('another', isAnother);
  return { failing: (scene) => tests.find(([, test]) => !test(scene))?.[0] };

  function some(list: PhrasesOnNeed, where: (scene: Scene) => readonly SentenceFacts[]): Test {
    return (scene) => where(scene).some((facts) => list().some((phrase) => language.find(phrase, facts).length > 0));
  }

  function none(list: PhrasesOnNeed, where: (scene: Scene) => readonly SentenceFacts[]): Test {
    const any = some(list, where);
    return (scene) => !any(scene);
  }

  /** Of the whole record it is asked once. */
  function inRecord(test: typeof some, list: PhrasesOnNeed): Test {
    const everywhere = test(list, (scene) => scene.record.sentences.map(({ facts }) => facts));
    const known = new WeakMap<CaseRecord, { readonly holds: boolean }>();
    return (scene) => remember(known, scene.record, () => ({ holds: everywhere(scene) })).holds;
  }

  function notInside(list: PhrasesOnNeed): Test {
    return ({ sentence, match }) =>
      !list().some((phrase) =>
        language.find(phrase, sentence.facts).some((m) => m.start < match.to && match.from < m.end),
      );
  }
}

/** Whose act the words are: the mention captured as `who`, else the subject of the words. */
export function actor(scene: Scene): OpenMention | undefined {
  const { sentence, match, language } = scene;
  return match.captures.who ? captured(scene, 'who') : subjectOf(sentence.facts, match.from, language);
}

function captured({ sentence, match }: Scene, name: string): OpenMention | undefined {
  return mentionAt(sentence.facts, match.captures[name]);
}

function isOneOf(scene: Scene, mention: OpenMention | undefined, roles: readonly RoleName[]): boolean {
  if (!mention) return roles.includes('none');
  const { record, sentence, who, language } = scene;
  const role = who.roleOf(sentence, mention);
  const relation = who.personOf(sentence, mention)?.relation ?? mention.relation ?? '';
  return roles.some(
    (name) =>
      name === role ||
      name === relation ||
      GENDERED[name]?.includes(relation) ||
      (name === 'family' && role !== 'professional') ||
      (name === 'aggressor' && isAggressor(record, sentence, mention, who, language)),
  );
}

/** Of whom the words tell no more than whether it is a man or a woman. */
const GENDERED: Readonly<Partial<Record<RoleName, readonly string[]>>> = {
  female: ['she', 'woman'],
  male: ['he', 'man'],
};

/** Whether the words stand in what one of these says. */
function isSaidBy(scene: Scene, sayers: readonly SayerName[]): boolean {
  const { sentence, match, language } = scene;
  const report = attributionAt(sentence.facts, match.from, language);
  const roles = sayers.filter((name) => name !== 'writer' && name !== 'nobody' && name !== 'unsaid');
  if (report?.speaker) return isOneOf(scene, report.speaker, roles);
  return sayers.includes(report ? (report.by === 'nobody' ? 'nobody' : 'unsaid') : 'writer');
}

function isAnother(scene: Scene): boolean {
  const one = actor(scene);
  const other = captured(scene, 'whom');
  if (!one || !other) return true;
  if (one.tokens[0] === other.tokens[0]) return false;
  const { who, sentence } = scene;
  const first = who.personOf(sentence, one);
  return first === undefined || first !== who.personOf(sentence, other);
}

/** In what is to be done, or in what shall come of it where that is a column of the same row. */
function standsInAction(scene: Scene, ways: readonly Action['context'][]): boolean {
  const { record, sentence, match, language } = scene;
  const at = sentence.span.start + sentence.facts.tokens[match.from]!.start;
  const holds = ({ start, end }: Span) => start <= at && at < end;
  return record.actions.some(
    ({ context, what, span }) =>
      ways.includes(context) &&
      (holds(what) || (context === 'row' && holds(span) && roleOfName(columnOf(scene), language) === 'outcome')),
  );
}

/** The name of the table column, or the label of the field, that the sentence fills. */
function columnOf({ sentence: { block, cell } }: Scene): string {
  if (cell !== undefined) return block.columns[cell] ?? '';
  const { label, text } = block.text;
  return label ? text.slice(label.start, label.end).toLowerCase() : '';
}

function namesOneOf(heading: string, words: readonly string[]): boolean {
  return words.some((word) => heading.includes(word));
}

function covers(facts: SentenceFacts, span: { start: number; end: number }, match: PhraseMatch): boolean {
  const start = facts.tokens[match.from]?.start ?? 0;
  return span.start <= start && start < span.end;
}

function hasAny(found: ReadonlySet<EvidenceKind>, kinds: readonly EvidenceKind[]): boolean {
  return kinds.some((kind) => found.has(kind));
}
