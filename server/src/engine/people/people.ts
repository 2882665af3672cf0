import type { Language } from '../language/language.ts';
import type { Person, PersonRole, RecordBlock, RecordSentence } from '../types.ts';
import { tieCouples } from './couples.ts';
import { draftNamed } from './drafts.ts';
import { settleFamily } from './family.ts';
import { type Human, relationToChild } from './human.ts';
import { identify } from './identify.ts';
import { resolveUnnamed } from './kin.ts';
import { labelTies } from './labels.ts';
import { addRoleFacts } from './role-facts.ts';
import { gatherSightings, placeOf } from './sightings.ts';
import { createTraitReader } from './traits.ts';

/**
 * The people of a record: one entry a human being, with every form they are called by, what they are to the children,
 * and what the record says of their part in the children's lives. In the order in which they are first spoken of.
 */
export function findPeople(
  blocks: readonly RecordBlock[],
  _sentences: readonly RecordSentence[],
  language: Language,
): Person[] {
  const sightings = gatherSightings(blocks, language);
  const traits = createTraitReader(sightings, blocks, language);
  const humans: Human[] = [];
  for (const draft of draftNamed(sightings, language)) {
    const { isPerson, ...told } = traits.read(draft);
    if (!isPerson) continue;
    humans.push({
      sightings: draft.sightings,
      ties: [],
      facts: [],
      name: draft.fullest,
      givenNames: new Set([...draft.givens, ...draft.singles]),
      surnames: [...draft.surnames],
      ...(draft.gender ? { gender: draft.gender } : {}),
      ...told,
    });
  }
  labelTies(humans, language);
  resolveUnnamed(sightings, humans, language);
  identify(sightings, humans, language);
  tieCouples(humans, language);
  settleFamily(humans, language);
  addRoleFacts(blocks, humans, language);
  const seen = humans.filter((h) => h.sightings.length > 0);
  seen.sort((a, b) => placeOf(a.sightings[0]!).start - placeOf(b.sightings[0]!).start);
  return seen.map((human, index) => personOf(human, `p${index + 1}`));
}

function personOf(human: Human, id: string): Person {
  const relation = human.child || human.professional ? undefined : relationToChild(human.ties);
  const mentions = human.sightings.map((s) => ({
    span: placeOf(s),
    form: s.facts.text.slice(s.mention.start, s.mention.end),
    personId: id,
  }));
  const forms = [
    ...new Set(
      human.sightings
        .filter((s) => s.mention.kind !== 'pronoun')
        .map((s) => s.facts.text.slice(s.mention.start, s.mention.end)),
    ),
  ];
  const longest = [...forms].sort((a, b) => b.length - a.length)[0] ?? '';
  return {
    id,
    label: human.name ?? longest,
    role: roleOf(human, relation),
    ...(human.professional && human.presumed ? { presumed: true as const } : {}),
    ...(relation ? { relation } : {}),
    ...(human.gender ? { gender: human.gender } : {}),
    named: human.name !== undefined,
    forms,
    mentions,
    facts: human.facts,
  };
}

const ROLES: Readonly<Record<string, PersonRole>> = {
  mother: 'parent',
  father: 'parent',
  ...roles('partner', ['partner', 'boyfriend', 'girlfriend', 'husband', 'wife', 'stepfather', 'stepmother', 'ex']),
  ...roles('relative', [
    'grandmother',
    'grandfather',
    'aunt',
    'uncle',
    'cousin',
    'brother',
    'sister',
    'nephew',
    'niece',
    'in-law',
    'mother-in-law',
    'father-in-law',
    'relative',
  ]),
  ...roles('other-adult', [
    'friend',
    'lodger',
    'visitor',
    'neighbour',
    'minder',
    'man',
    'woman',
    'adult',
    'bystander',
    'carer',
  ]),
};

function roles(role: PersonRole, relations: readonly string[]): Record<string, PersonRole> {
  return Object.fromEntries(relations.map((relation) => [relation, role]));
}

function roleOf(human: Human, relation: string | undefined): PersonRole {
  if (human.child) return 'child';
  if (human.professional) return 'professional';
  return (relation && ROLES[relation]) || 'unknown';
}
