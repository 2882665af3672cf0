/** What VS Code offers for each value of a rule, in the order in which it offers them. */
const SPEAKS = {
  error: 'Underline it in red.',
  warning: 'Underline it in amber.',
  information: 'Underline it in blue.',
  hint: 'Show a faint mark only.',
  off: 'Do not ask this.',
};

/**
 * The manifest of the extension with the names of the rules in its setting `caselint.rules`, so that VS Code offers them
 * and says what each is about. Names that are not among them are allowed: a team may have rules of its own.
 * @param {string} text `package.json`
 * @param {{ id: string, title: string, severity: string, pack?: string }[]} rules in the order of their ids
 * @returns {string} the same where it already says what the rules say
 */
export function manifestWith(text, rules) {
  const manifest = JSON.parse(text);
  const setting = manifest.contributes.configuration.properties['caselint.rules'];
  const values = { type: 'string', enum: Object.keys(SPEAKS), enumDescriptions: Object.values(SPEAKS) };
  const { markdownDescription, additionalProperties: _replaced, properties: _too, ...others } = setting;
  manifest.contributes.configuration.properties['caselint.rules'] = {
    ...others,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, { ...values, description: about(rule) }])),
    additionalProperties: { ...values, description: 'A rule of your own dictionaries.' },
    markdownDescription,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Settings of VS Code alone, which no folder brings along. */
const OF_THE_EDITOR = ['languages', 'trace.server'];
/** What a schema needs of a setting as VS Code declares it. */
const OF_A_SCHEMA = [
  'type',
  'enum',
  'items',
  'uniqueItems',
  'minimum',
  'maximum',
  'properties',
  'additionalProperties',
];

/**
 * The schema of `caselint.config.yaml`: the settings of the manifest, without `caselint.` before their names.
 * @param {string} manifest `package.json`
 * @param {string} strings `package.nls.json`: what the manifest says where it has a name between per cent signs
 */
export function configSchema(manifest, strings) {
  const declared = Object.entries(spelledOut(manifest, strings).contributes.configuration.properties);
  const properties = {};
  for (const [name, setting] of declared.map(([name, setting]) => [name.replace(/^caselint\./, ''), setting])) {
    if (OF_THE_EDITOR.includes(name)) continue;
    const [first, second] = name.split('.');
    if (!second) properties[first] = schemaOf(setting);
    else {
      properties[first] ??= { type: 'object', additionalProperties: false, properties: {} };
      properties[first].properties[second] = schemaOf(setting);
    }
  }
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings that a folder brings along for Caselint',
    description: 'caselint.config.yaml: the settings of Caselint, without "caselint." before their names.',
    type: 'object',
    additionalProperties: false,
    properties,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The manifest as people read it in English. */
export function spelledOut(manifest, strings) {
  const said = JSON.parse(strings);
  return JSON.parse(manifest, (_, value) =>
    typeof value === 'string' ? value.replace(/^%([\w.-]+)%$/, (name, key) => said[key] ?? name) : value,
  );
}

function schemaOf(setting) {
  const kept = Object.entries(setting).filter(([name]) => OF_A_SCHEMA.includes(name));
  return { ...Object.fromEntries(kept), description: setting.description ?? setting.markdownDescription };
}

function about({ title, severity, pack }) {
  const unset = pack ? `off until you switch on the pack ${pack}` : `at most ${severity}`;
  return `${title.replace(/[^.?!]$/, '$&.')} Unless you say otherwise: ${unset}.`;
}
