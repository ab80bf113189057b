import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const inWindow = {
  environment: 'happy-dom',
  setupFiles: 'tests/support/setup.ts',
  restoreMocks: true,
};

/** What takes many draws, or lives many lives; it is a project of its own, so that the quick tests stay quick. */
const SLOW = [
  'tests/simulate.test.ts',
  'tests/unit/domain/choosing/reasons.test.ts',
  'tests/unit/domain/reminders/oracle.test.ts',
];

/** The files that wait longest, the longest first: begun late they would keep everybody waiting at the end. */
const LONGEST = [
  'e2e/reminder.test.ts',
  'e2e/damage.test.ts',
  'e2e/first-run.test.ts',
  'e2e/trouble.test.ts',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = LONGEST.findIndex((name) => moduleId.endsWith(name));
      return found === -1 ? LONGEST.length : found;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          ...inWindow,
          name: 'unit',
          include: ['tests/*.test.ts', 'tests/unit/**/*.test.ts'],
          exclude: SLOW,
          // One window for the files of a worker: making one takes longer than most files.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        plugins: [WxtVitest()],
        test: { ...inWindow, name: 'unit-components', include: ['tests/components/**/*.test.tsx'] },
      },
      {
        plugins: [WxtVitest()],
        test: {
          ...inWindow,
          name: 'unit-choosing',
          include: SLOW,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          // A browser start takes seconds on a busy machine; what is awaited is a condition, never the clock.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
