#!/usr/bin/env node
// Stands in for VS Code's own executable: the same command line, the same exit code, nothing but npm packages behind it.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('../offline/main.ts');
process.exitCode = await main(process.argv.slice(2));
