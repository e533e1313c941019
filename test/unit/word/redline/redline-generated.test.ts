import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { redlinePackages } from '../../../../electron/core/word/redline/redline-packages.ts';
import { arbitraryPair, type DocumentPair } from '../../../helpers/redline/arbitrary-documents.ts';
import { buildModelDocx } from '../../../helpers/redline/build-model-docx.ts';
import { describeDocument } from '../../../helpers/redline/describe-document.ts';

/** In several tests, because each has a time limit of its own. */
const TESTS = 5;
const runs = (process.env.NASKAH_SUITE === 'long' ? 30_000 : 1_000) / TESTS;
const revision = { author: 'Sekretariat', date: '2022-02-10T00:00:00Z' };

test.each(Array.from({ length: TESTS }, (_, at) => at + 1))(
  'accepting a redline gives the newer document and rejecting it the older one, whatever they hold (%i)',
  async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPair, async (pair) => {
        const { old, next, redline } = await redlinePair(pair);
        expect(describeDocument(redline, 'accept')).toEqual(describeDocument(next, 'accept'));
        expect(describeDocument(redline, 'reject')).toEqual(describeDocument(old, 'accept'));
        expect(listRepeatedIds(redline)).toEqual([]);
      }),
      { numRuns: runs },
    );
  },
);

/** The ids of tracked changes that a part has twice. */
function listRepeatedIds(redline: Uint8Array): string[] {
  return Object.entries(unzipSync(redline)).flatMap(([name, bytes]) => {
    const ids = [
      ...strFromU8(bytes).matchAll(
        /<w:(?:ins|del|move\w+Start|move\w+|customXml\w+Start|\w+Change) w:id="(\d+)" w:author/g,
      ),
    ];
    const all = ids.map(([, id = '']) => id);
    return all.filter((id, at) => all.indexOf(id) !== at).map((id) => `${name} ${id}`);
  });
}

async function redlinePair({ old, next, oldFile, newFile }: DocumentPair) {
  const [before, after] = [buildModelDocx(old, oldFile), buildModelDocx(next, newFile)];
  const { bytes } = await redlinePackages(before, after, revision);
  return { old: before, next: after, redline: bytes };
}
