import type { Language } from '../../../../shared/model/language.ts';
import { getComparisonWords } from '../../word/redline/comparison-words.ts';
import type { PageStyle } from '../../word/write/page-style.ts';
import { compareTwoSides } from '../comparison/compare-sides.ts';
import type { ComparisonSource } from '../comparison/comparison-source.ts';
import { redlineTexts } from '../comparison/redline-texts.ts';
import { listPrintedWords, type OutgoingFile } from './must-not-leak.ts';

type ComparedTexts = { readonly old: ComparisonSource; readonly next: ComparisonSource };

/** Whose changes they are, the ISO day that they have, and the file's title. */
type RedlineStamp = {
  readonly author: string;
  readonly date: string;
  readonly title: string;
  readonly language: Language;
};

/** The redline of two texts of ours for the counterpart, with the words that it is meant to contain. */
export async function writeOutgoingRedline(
  { old, next }: ComparedTexts,
  { author, date, title, language }: RedlineStamp,
  dress: PageStyle,
): Promise<Omit<OutgoingFile, 'name'>> {
  const revision = { author, date: `${date}T00:00:00Z`, title };
  const redline = await redlineTexts(old, next, compareTwoSides(old, next, []), dress, revision);
  const words = redline.sides.flatMap(({ document }) => listPrintedWords(document));
  return {
    bytes: redline.bytes,
    words: [...words, getComparisonWords(language).redline, author],
    redline: { author },
  };
}
