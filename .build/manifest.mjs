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

function about({ title, severity, pack }) {
  const unset = pack ? `off until you switch on the pack ${pack}` : `at most ${severity}`;
  return `${title.replace(/[^.?!]$/, '$&.')} Unless you say otherwise: ${unset}.`;
}
