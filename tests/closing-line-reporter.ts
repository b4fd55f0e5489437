import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/**
 * Prints, as the very last line of a run, how many tests passed and failed: `12 passed, 0 failed`, with
 * `, 3 skipped` when any were. A file that could not be loaded, and an error outside any test, count as failed.
 */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      const failedBefore = counts.failed;
      for (const test of module.children.allTests()) counts[test.result().state]++;
      if (module.state() === 'failed' && counts.failed === failedBefore) counts.failed++;
    }
    const line = `${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`;
    // the default reporter still has its summary to write, so this waits until everything else has been said
    process.once('exit', () => process.stdout.write(`${line}\n`));
  }
}
