import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Locked {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe('package-lock.json', () => {
  it('names every package for every system, without which npm ci refuses to install', () => {
    const file = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
    const packages: Record<string, Locked> = JSON.parse(readFileSync(file, 'utf8')).packages;
    const present = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
    const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !present.has(name))
        .map((name) => `${path} wants ${name}`),
    );
    assert.deepEqual(missing, []);
  });
});
