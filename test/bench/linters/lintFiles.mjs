/**
 * `node lintFiles.mjs LINTER OUT SECONDS FOLDER…`: one linter over the files of some folders in one process, one after the
 * other through its library, with how many findings each has written to OUT as JSON. After so many seconds, counted from the
 * start of the process, it begins no further file.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [linter, out, seconds, ...folders] = process.argv.slice(2);
const { create } = await import(`./${linter}.mjs`);
const lint = await create();
const results = [];
const paths = folders.flatMap((folder) =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name)),
);
for (const path of paths) {
  if (performance.now() > Number(seconds) * 1000) break;
  results.push({ path, findings: await lint(readFileSync(path, 'utf8'), path) });
}
writeFileSync(out, JSON.stringify(results));
process.exit();
