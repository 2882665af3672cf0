/** Roles and agencies that speak in minutes, in lower case, one or two words. */
const ROLES = new Set(
  `mother mum mummy father dad daddy mo fa grandmother grandfather grandparents nan nana nanny gran grandma grandad granny
  mgm mgf pgm pgf aunt auntie uncle stepfather stepmother step-dad step-mum sister brother daughter son
  chair chairperson iro cpc sw ssw tm fsw hv mw gp ed dsl idva ipva lado mash edt pc dc ds di wpc pcso sgt
  police school schools nursery health education housing midwife midwifery paediatrician paediatrics consultant doctor nurse teacher
  headteacher senco advocate interpreter solicitor legal probation camhs cmht csc yjs yot sendco salt ward hospital
  psychology psychologist psychiatry psychiatrist guardian practitioner
  visitor service services board team advisor adviser therapist`.split(/\s+/),
);

/** Labels of people that are boxes of a form as often: they count when the value opens as what was said. */
const BOXES = new Set(
  'parent parents carer carers partner baby child children family kids boys girls caller neighbour lodger worker officer manager supervisor supervisee'.split(
    ' ',
  ),
);

const TITLES = new Set(
  'mr mrs ms miss dr prof professor rev pc dc ds di dcs insp sgt sister cllr sir lady nurse aunt auntie uncle'.split(
    ' ',
  ),
);

const TWO_WORDS = new Set(['social work', 'social care', 'early help', 'family support', 'young carers']);

/** Short labels of forms that look like initials. */
const FORM_INITIALS = new Set(
  'dob edd nhs ref loc rag pr uprn ppn marf dash lac cin cp tbc nfa dna nb re ps id no ni urn crn la lcs ehcp tel eta icpc rcpc am pm xx todo'.split(
    ' ',
  ),
);

/** Words that name somebody's own account: "Mother's view", "What Finlay said", "Child's voice". */
const ACCOUNT = new Set(
  'view views voice words wishes feelings comment comments account said says told response wish'.split(' '),
);

/** How sure a label names somebody who speaks: `sure` for roles, titles and initials, `name` for a word that could be a name or a box of a form. */
export function speakerLabel(label: string): 'account' | 'sure' | 'name' | null {
  const bare = label
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[*_]/g, '')
    .trim();
  const words = bare
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .split(/[\s–—,/&]+/)
    .filter((word) => /\p{L}/u.test(word));
  const last = words.at(-1);
  if (last === undefined || words.length > 7) return null;
  if (words.some((word) => ACCOUNT.has(word))) return 'account';
  if (words.length > 5) return null;
  const initials = bare.split(/[\s–—,/&-]+/).at(-1) ?? '';
  if (/^\p{Lu}{2,3}$/u.test(initials) && !FORM_INITIALS.has(last) && (words.length === 1 || /[–—-]/.test(bare)))
    return 'sure';
  if (BOXES.has(last)) return 'name';
  if (ROLES.has(last) || TITLES.has(words[0] ?? '') || words.some((word) => TITLES.has(word))) return 'sure';
  if (TWO_WORDS.has(words.slice(-2).join(' '))) return 'sure';
  const names = bare.split(/\s+/);
  return names.length <= 3 && names.every((name) => /^\p{Lu}[\p{L}'’-]+$/u.test(name)) ? 'name' : null;
}

/** True for the labels of a child's or adult's own account and of family members, whose quoted words are speech even when short. */
export function speaksForFamily(label: string): boolean {
  const words =
    label
      .toLowerCase()
      .replace(/[‘’]/g, "'")
      .match(/[\p{L}-]+/gu) ?? [];
  return words.some((word) => ACCOUNT.has(word) || FAMILY.has(word));
}

const FAMILY = new Set(
  `mother mum mummy father dad daddy parent parents carer grandmother grandfather nan nana nanny gran grandma grandad mgm mgf pgm pgf aunt
  uncle child children baby sister brother daughter son`.split(/\s+/),
);
