import { configDefaults, defineConfig } from 'vitest/config';

const DOM_TESTS = 'tests/**/*.dom.test.{ts,tsx}';
const BROWSER_TESTS = 'tests/**/*.browser.test.ts';
const SPEAK_ENGLISH = './tests/support/speak-english.ts';

export default defineConfig({
  test: {
    reporters: ['default', './tests/closing-line-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          setupFiles: [SPEAK_ENGLISH],
          exclude: [...configDefaults.exclude, DOM_TESTS, BROWSER_TESTS],
        },
      },
      {
        extends: true,
        test: { name: 'dom', environment: 'jsdom', include: [DOM_TESTS], setupFiles: [SPEAK_ENGLISH] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: [BROWSER_TESTS],
          setupFiles: [SPEAK_ENGLISH],
          // real browsers, a real webmail and shared ports: one file at a time, and a failure is a failure
          fileParallelism: false,
          // what these tests build is built as it ships
          env: { NODE_ENV: 'production' },
          retry: 0,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
