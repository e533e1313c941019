import { test } from './workbench-test.ts';

/** Declares tests in both languages of the interface; `expectAccessible` looks at both colour schemes. */
export function describeLanguages(declare: (speech: 'id' | 'en') => void): void {
  for (const speech of ['id', 'en'] as const)
    test.describe(speech, () => {
      test.use({ speech });
      declare(speech);
    });
}
