/**
 * Loaded before anything else in each thread of a program (`--require`): once a second it writes how many bytes of memory the
 * thread's heap holds into a file of the folder BENCH_HEAPS, named after the thread: 0 is the one that the program began with.
 */
const { renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { getHeapStatistics } = require('node:v8');
const { threadId } = require('node:worker_threads');

const file = join(process.env.BENCH_HEAPS, String(threadId));
setInterval(() => {
  const { total_physical_size: heap, external_memory: outside } = getHeapStatistics();
  writeFileSync(`${file}.new`, String(heap + outside));
  renameSync(`${file}.new`, file);
}, 1000).unref();
