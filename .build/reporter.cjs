/** Shows tests as dots and failures in full, and notes how many passed and failed in the file that CASELINT_OUTCOME names. */
const { writeFileSync } = require('node:fs');
const { Dot } = require('mocha').reporters;

module.exports = class extends Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = runner.stats;
      writeFileSync(process.env.CASELINT_OUTCOME, JSON.stringify({ passed: passes, failed: failures + pending }));
    });
  }
};
