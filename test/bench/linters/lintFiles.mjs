/**
 * `node lintFiles.mjs LINTER OUT FOLDER…`: one linter over every file of some folders in one process, one after the other
 * through its library, with how many findings each has written to OUT as JSON.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [linter, out, ...folders] = process.argv.slice(2);
const { create } = await import(`./${linter}.mjs`);
const lint = await create();
const results = [];
for (const folder of folders) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    results.push({ path, findings: await lint(readFileSync(path, 'utf8'), path) });
  }
}
writeFileSync(out, JSON.stringify(results));
process.exit();
