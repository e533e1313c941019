import { UNSPACED_START } from './tokenize-text.ts';

/** Words that are written with a full stop that does not end a sentence, in lower case. */
const ABBREVIATIONS = new Set(
  [
    'no nos art arts para paras sec vs mr mrs ms dr prof st co ltd inc corp fig vol pp cf etc al ca approx',
    'jan feb mar apr jun jul aug sep sept oct nov dec agu okt des',
    'tbk drs ir hj jl jend kab kec dll dsb dst tsb hlm tgl yth sdr ps ay',
    'гг ул стр рис им св др пр руб коп млн млрд тыс пп ст гл разд см напр обл тел экз абз проф',
    'вул арт інш кап вобл праф напрыкл',
  ].flatMap((line) => line.split(' ')),
);

const LINE_END = '(?:\\r\\n|[\\n\\r\\u2028\\u2029])+';
const STOP = '(?<![.!?…;])([.!?…;]+)[)\\]}»”’"\'\\\\]*[^\\S\\n\\r\\u2028\\u2029]+';
const OPENING = '(?:\\{[A-Za-z0-9]+:|[(\\[{«“„‘"\'\\\\])*';
/** A sentence that follows without a space: its first word is a token of its own. */
const UNSPACED = `(?<=[\\p{L}\\p{N}\\p{M}%)\\]»”’"])([.!?…])${UNSPACED_START}`;
const ITEM = '\\(?[\\p{L}\\p{N}]{1,4}[.)]\\s';
/** What must follow never belongs to the token before it (TAIL in tokenize-text.ts), so that no token is cut. */
const END = new RegExp(
  `${LINE_END}|${STOP}(?=${OPENING}[\\p{Lu}\\p{Lt}\\p{N}])|${UNSPACED}|(?<![.!?…;]);[)\\]}\\\\]*[^\\S\\n\\r\\u2028\\u2029]+(?=${ITEM})`,
  'gu',
);
const LAST_WORD = /[^\s([{«“„‘"'’]*$/u;
const ABBREVIATED = /^\p{L}\p{M}*$|^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u;
const ITEM_LABEL = /^\s*(?:\[[A-Z][A-Z0-9]{1,7}: |[[({])?(?:\d+(?:\.\d+)*|[ivxlc]{1,6}|\p{L})$/iu;

/**
 * Splits a text into sentences, each with its trailing white space: at every line end (blank lines stay with the line
 * before), and after `. ! ? … ;` before a capital, a digit or an item's label; a space may be
 * missing before a word with a capital. Abbreviations, initials and the labels
 * of items end no sentence; in doubt two sentences stay one. Accepts any string; the sentences concatenated are the
 * text, and no token is cut.
 */
export function splitSentences(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    if ((match[1] ?? match[2]) === '.' && isAbbreviation(text.slice(start, match.index))) continue;
    const end = match.index + match[0].length;
    found.push(text.slice(start, end));
    start = end;
  }
  if (start < text.length) found.push(text.slice(start));
  return found;
}

/** Whether the full stop after this beginning of a sentence belongs to its last word. */
function isAbbreviation(before: string): boolean {
  const word = LAST_WORD.exec(before.slice(-24))?.[0] ?? '';
  return ABBREVIATED.test(word) || ABBREVIATIONS.has(word.toLowerCase()) || ITEM_LABEL.test(before);
}
