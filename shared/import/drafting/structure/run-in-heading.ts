import type { DraftingParagraph } from '../language-columns.ts';
import { parseLabels } from '../numbering/parse-labels.ts';
import type { DraftingLine } from './drafting-line.ts';

type Lead = { readonly heading: string; readonly rest: string };

const LONGEST = 100;
/** What separates a heading from the sentence after it. */
const MARK = '(?:[.:]|\\s+[–—-])';
/** The emphasised words may end before their mark or after it. */
const EMPHASISED = new RegExp(`^(?<heading>\\p{Lu}.*?)${MARK}?$`, 'u');
/** A few words with a capital, a mark, and a sentence: "Scope. The Participants intend …". */
const PLAIN = new RegExp(`^(?<heading>\\p{Lu}[^.:;!?\\n]{2,60}?)${MARK}\\s+(?<rest>[“"«(]?\\p{Lu}.*)$`, 'su');
const MOST_WORDS = 6;
/** First words of sentences, and the forms of verbs: a heading has neither. */
const SENTENCE =
  /^(?:the|each|either|both|any|all|no|this|these|it|they|a|an|para|setiap|masing-masing|kedua|каждый|каждая|стороны|участники|настоящ\p{L}*|кожны|кожная|бакі|удзельнікі|гэт\p{L}*)\s|\s(?:will|shall|may|must|can|is|are|was|were|has|have|does|do|not|akan|adalah|dapat|wajib|harus|tidak|tetap|(?:me|ber|di|ter)\p{Ll}{4,}|не|\p{Ll}{2,}(?:ает|яет|еет|ует|ают|яют|еют|уют|ится|ется|утся|ются|ятся|аюць|яюць|уюць|ецца|юцца|іцца|яцца))(?=\s|$)/iu;
/** The share of a text's clauses from which short first sentences are its headings, and the fewest clauses that show it. */
const SHARE = 0.8;
const MIN_CLAUSES = 3;

/** The end of the emphasised words at the beginning of a paragraph, after its label, where other words follow; else 0. */
export function measureEmphasisedLead(segments: NonNullable<DraftingParagraph['segments']>): number {
  let end = 0;
  let begun = false;
  for (const { text, format } of segments) {
    const emphasised = format.bold || format.italic === true || format.underline === true;
    if (!emphasised && text.trim() !== '') {
      if (begun) return end;
      // A label, such as "1." or "Article 2 –", has few letters.
      if (text.length > 20) return 0;
    }
    begun ||= emphasised && text.trim() !== '';
    end += text.length;
  }
  return 0;
}

/** Whether the words after a text's labels begin with a heading each, though nothing emphasises them. */
export function haveRunInHeadings(rests: readonly string[]): boolean {
  const written = rests.filter((rest) => rest.trim() !== '');
  const led = written.filter((rest) => splitPlainLead(rest.trim()) !== null);
  return written.length >= MIN_CLAUSES && led.length >= SHARE * written.length;
}

/**
 * The heading on the line of its clause, and the words after it; null if there is none.
 * @param rest the words after the label
 * @param runsIn whether headings that nothing emphasises are customary in the text
 */
export function splitRunInHeading(
  { text, lead }: Pick<DraftingLine, 'text' | 'lead'>,
  rest: string,
  runsIn: boolean,
): Lead | null {
  const begin = text.trimEnd().length - rest.length;
  const emphasised = lead > begin ? splitEmphasisedLead(rest, lead - begin) : null;
  return emphasised ?? (runsIn ? splitPlainLead(rest) : null);
}

function splitEmphasisedLead(rest: string, end: number): Lead | null {
  const [words, after] = [rest.slice(0, end).trim(), rest.slice(end)];
  const marked = /[.:–—-]$/u.test(words) || /^\s*[.:–—-]/u.test(after);
  const { heading } = EMPHASISED.exec(words)?.groups ?? {};
  const sentence = after.replace(/^\s*(?:[.:]|[–—-])?\s*/u, '');
  if (!marked || heading === undefined || heading.length > LONGEST || sentence === '') return null;
  return { heading, rest: sentence };
}

/** "Ayat 1" is a label and no heading. */
const isLabel = (words: string): boolean =>
  parseLabels(words, null).some(({ word, rest }) => word !== '' && rest === '');

function splitPlainLead(words: string): Lead | null {
  const { heading = '', rest = '' } = PLAIN.exec(words)?.groups ?? {};
  const isHeading =
    heading !== '' && heading.split(/\s+/u).length <= MOST_WORDS && !SENTENCE.test(heading) && !isLabel(heading);
  return isHeading ? { heading, rest } : null;
}
