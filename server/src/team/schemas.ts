import configSchema from '../../../dictionaries/schema/config.schema.json';
import ruleSchema from '../../../dictionaries/schema/rule.schema.json';
import teamSchema from '../../../dictionaries/schema/team.schema.json';

/** The part of a JSON schema that helps somebody who writes a file: what may stand somewhere, and what it is. */
export interface SchemaNode {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly (string | boolean)[];
  readonly enumDescriptions?: readonly string[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly items?: SchemaNode;
  readonly $ref?: string;
}

/** The schemas of a team's files. */
export const TEAM_SCHEMAS = { dictionary: teamSchema as SchemaNode, config: configSchema as SchemaNode };

/** What may stand at the end of a path of names, with `*` for entries of lists; undefined where nothing is known of it. */
export function schemaAt(root: SchemaNode, path: readonly string[]): SchemaNode | undefined {
  let node: SchemaNode | undefined = resolved(root, root);
  for (const name of path) {
    if (!node) return undefined;
    const { items, properties = {}, additionalProperties } = node;
    const more = typeof additionalProperties === 'object' ? additionalProperties : undefined;
    node = resolved(name === '*' ? items : Object.hasOwn(properties, name) ? properties[name] : more, root);
  }
  return node;
}

/** Follows references, within a schema and into that of rules. A description that stands beside one counts. */
export function resolved(node: SchemaNode | undefined, root: SchemaNode): SchemaNode | undefined {
  let at = node;
  while (at?.$ref !== undefined) {
    const [file, pointer = ''] = at.$ref.split('#');
    const start = (file === '' && !isOfRules(at, root) ? root : ruleSchema) as unknown;
    const found = pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], start);
    at = { ...(found as SchemaNode), ...(at.description === undefined ? {} : { description: at.description }) };
  }
  return at;
}

/** A reference within the schema of rules, met on the way from that of teams. */
function isOfRules({ $ref = '' }: SchemaNode, root: SchemaNode): boolean {
  const name = $ref.split('/')[2] ?? '';
  return !Object.hasOwn((root as { definitions?: object }).definitions ?? {}, name);
}
