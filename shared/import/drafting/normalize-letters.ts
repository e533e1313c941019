import type { Language } from '../../model/language.ts';
import type { DraftingParagraph } from './language-columns.ts';
import { getLabelRank } from './numbering/label-words.ts';

/** Words that must be typed with a Latin i before it is taken for a text's way to write і. */
const MIN_WORDS = 5;
const WORD = /\p{L}[\p{L}’'ʼ]*/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Paragraphs without soft hyphens: they say where a line may be broken, and are in no word. */
export function removeSoftHyphens(paragraphs: readonly DraftingParagraph[]): readonly DraftingParagraph[] {
  return mapTexts(paragraphs, (text) => text.replaceAll('\u00ad', ''));
}

/**
 * Belarusian paragraphs with Cyrillic і where a whole text has a Latin i for it, as texts from old databases have, and
 * the first word so typed; null if the text has і of its own, or hardly any such word.
 */
export function restoreBelarusianI(
  paragraphs: readonly DraftingParagraph[],
  language: Language,
): { readonly paragraphs: readonly DraftingParagraph[]; readonly word: string } | null {
  const words = paragraphs.flatMap(({ text }) => text.match(WORD) ?? []);
  const typed = words.filter((word) => /[iI]/.test(word) && CYRILLIC.test(word));
  const [word] = typed;
  if (language !== 'be' || typed.length < MIN_WORDS || word === undefined) return null;
  return words.some((one) => /[іІ]/.test(one)) ? null : { paragraphs: mapTexts(paragraphs, replaceLatinI), word };
}

function replaceLatinI(text: string): string {
  let before = '';
  return text.replaceAll(WORD, (word, at: number) => {
    const isMixed = CYRILLIC.test(word);
    // "I" is "and" before a word, unless it numbers: "Раздзел I", "I. Мэты".
    const isAnd = word === 'i' || (word === 'I' && /^\s\p{Script=Cyrillic}/u.test(text.slice(at + 1)));
    const numbers = word === 'I' && getLabelRank(before) !== null;
    before = word;
    return isMixed || (isAnd && !numbers) ? word.replaceAll('i', 'і').replaceAll('I', 'І') : word;
  });
}

function mapTexts(
  paragraphs: readonly DraftingParagraph[],
  change: (text: string) => string,
): readonly DraftingParagraph[] {
  return paragraphs.map((paragraph) => {
    const { segments } = paragraph;
    const text = change(paragraph.text);
    if (text === paragraph.text) return paragraph;
    const changed = segments?.map((segment) => ({ ...segment, text: change(segment.text) }));
    return { ...paragraph, text, ...(changed === undefined ? {} : { segments: changed }) };
  });
}
