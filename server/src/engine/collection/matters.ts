/** The lists of `dictionaries/lexicon/matters.yaml` that say what actions are about. */
export const MATTERS: readonly string[] = [
  ...['gp', 'dentist', 'eyes', 'hearing', 'speech', 'development', 'immunisations', 'weight', 'paediatrician'],
  ...['medical', 'health-assessment', 'camhs', 'neuro', 'bedwetting', 'sleep-clinic', 'asthma', 'skin'],
  ...['epipen', 'physio', 'antenatal', 'contraception', 'mental-health', 'counselling', 'medication'],
  ...['alcohol', 'drugs', 'hair-strand', 'urine', 'smoking', 'health-records', 'learning-disability'],
  ...[
    'damp',
    'landlord',
    'housing-letter',
    'rehousing',
    'heating',
    'meter',
    'beds',
    'cot',
    'stair-gate',
    'smoke-alarm',
  ],
  ...[
    'windows',
    'doors',
    'garden',
    'clutter',
    'floor',
    'white-goods',
    'furniture',
    'adaptations',
    'equipment',
    'pests',
    'dog',
  ],
  ...['pushchair', 'survey', 'fan', 'phone', 'benefits', 'disability-benefit', 'debt', 'food', 'school-meals'],
  ...['grant', 'uniform', 'transport', 'bank', 'maintenance', 'school-place', 'nursery', 'breakfast-club'],
  ...['after-school', 'attendance', 'ehcp', 'ed-psych', 'pep', 'mentor', 'exclusion', 'young-carers'],
  ...['tutor', 'toys', 'handover', 'parenting-course', 'freedom', 'da-service', 'safety-plan', 'perpetrator', 'order'],
  ...['solicitor', 'clares-law', 'police-check', 'risk-assessment', 'parenting-assessment', 'viability'],
  ...['fgc', 'legal-planning', 'written-agreement', 'chronology', 'genogram', 'life-story', 'direct-work'],
  ...['advocate', 'interpreter', 'early-help', 'respite', 'youth-worker', 'exploitation', 'return-interview'],
  ...[
    'online-safety',
    'dad',
    'parental-responsibility',
    'passport',
    'immigration',
    'sibling-contact',
    'contact',
    'overnights',
  ],
  ...['safe-adults', 'work', 'consent', 'strategy', 'new-worker', 'report', 'prison', 'social-care-records'],
].map((matter) => `matter-${matter}`);

/** That an adult is to be seen or spoken to; it is the same where it is the same adult. */
export const MEETING = 'matter-meeting';

/** So many things have to do with these that more has to be the same. */
export const WIDE: ReadonlySet<string> = named(
  ...['gp', 'landlord', 'nursery', 'solicitor', 'benefits', 'report', 'contact', 'medication', 'attendance', 'work'],
  ...['early-help', 'risk-assessment', 'mental-health', 'police-check', 'grant', 'counselling', 'paediatrician'],
  ...['direct-work'],
);

/** Done for everybody in the home, so that it is the same whoever is named with it. */
export const OF_ALL: ReadonlySet<string> = named(
  ...['damp', 'landlord', 'housing-letter', 'rehousing', 'heating', 'meter', 'beds', 'stair-gate', 'smoke-alarm'],
  ...['windows', 'doors', 'garden', 'clutter', 'floor', 'white-goods', 'furniture', 'pests', 'survey', 'fan', 'food'],
  ...['grant', 'fgc', 'legal-planning', 'chronology', 'genogram', 'report', 'written-agreement', 'school-place'],
  ...['strategy', 'debt', 'social-care-records'],
);

/** Where one goes without being referred: whoever was to ask for an appointment and is to go now has not been. */
export const FIRST_LINE: ReadonlySet<string> = named('gp', 'dentist', 'eyes');

function named(...matters: readonly string[]): ReadonlySet<string> {
  return new Set(matters.map((matter) => `matter-${matter}`));
}
