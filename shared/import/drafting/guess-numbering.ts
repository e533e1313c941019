import type { Language } from '../../model/language.ts';
import type { SegmentParagraph } from '../segment-clauses.ts';

const PARAGRAPH_WORD: Readonly<Record<Language, string>> = {
  id: 'Paragraf',
  en: 'Paragraph',
  ru: 'Пункт',
  be: 'Пункт',
};
const TYPED_NUMBER = /^\s*(\d{1,2})[.)]\s+/;
const HEADING_SIGNS = 120;
/** The number of consecutive headings that make a text numbered. */
const MIN_HEADINGS = 3;

/**
 * Puts the paragraph word before headings that are numbered without one, "1. Objective"; null if the headings do not
 * count 1, 2, 3.
 */
export function guessNumbering(
  paragraphs: readonly SegmentParagraph[],
  language: Language,
): readonly SegmentParagraph[] | null {
  let next = 1;
  const found = paragraphs.map((paragraph): SegmentParagraph => {
    const typed = paragraph.number === null ? TYPED_NUMBER.exec(paragraph.text) : null;
    const number = typed?.[1] ?? /^(\d{1,2})[.)]?$/.exec(paragraph.number?.trim() ?? '')?.[1];
    const words = paragraph.text.slice(typed?.[0].length ?? 0).trim();
    if (Number(number) !== next || !(paragraph.heading || isHeading(words))) return paragraph;
    next += 1;
    return { ...paragraph, text: words, number: `${PARAGRAPH_WORD[language] ?? 'Paragraph'} ${number}` };
  });
  return next > MIN_HEADINGS ? found : null;
}

function isHeading(words: string): boolean {
  return words.length <= HEADING_SIGNS && /^\p{Lu}/u.test(words) && !/[.,;:]$/.test(words);
}
