import { test } from './workbench-test.ts';

/** Declares tests in both interface languages and both colour schemes, without motion. */
export function describeAppearances(declare: (speech: 'id' | 'en') => void): void {
  for (const speech of ['id', 'en'] as const)
    for (const scheme of ['light', 'dark'] as const)
      test.describe(`${speech}, ${scheme}`, () => {
        test.use({ speech, scheme, contextOptions: { reducedMotion: 'reduce' } });
        declare(speech);
      });
}
