import { readNumberWords } from '../numbering/number-words.ts';
import { findInstrument } from '../parties/find-instrument.ts';

/** The beginning of an annex: its label, "Lampiran I Huruf A", and the words after it. */
export type AnnexHead = { readonly label: string; readonly rest: string };

const WORDS =
  'annexure|annex|appendix|attachment|schedule|exhibit|enclosure|lampiran|приложение|дадатак|дапаўненне|прыкладанне';
const WORD = new RegExp(`^(?:${WORDS})(?!\\p{L})`, 'iu');
const FIGURE =
  '(?:\\d{1,3}(?:[.-]\\d{1,2})*(?:-?\\p{Lu})?|(?:[IVXLCІХС]+|[ivxіх]+)(?:[.-](?:\\d{1,2}|\\p{Lu}))?|\\p{Lu}(?:[.-]?\\d{1,2})?)(?![\\p{L}\\d])';
/**
 * "№ 1", "No. 2", "Nomor 3", "-1", "“A”", "(B)", and "I Huruf A", "1 Part 2". Without the flag i: with it, \p{Lu} also
 * matches the preposition in "Приложение к Соглашению".
 */
const NUMBER = new RegExp(
  `^\\s*[-–]?\\s*(?:(?:№|[Nn]°|[Nn][Oo]\\.?|[Nn]omor|NOMOR|[Nn]r\\.?|[Kk]e)\\s*-?\\s*)?[“"«(]?${FIGURE}[”"»)]?(?:\\s(?:bis|ter))?(?:,?\\s(?:[Hh]uruf|HURUF|[Aa]ngka|ANGKA|[Bb]agian|BAGIAN|[Pp]art|PART|[Чч]асть|[Чч]астка)\\s(?:${FIGURE}|[a-zа-яёіў](?!\\p{L})))*`,
  'u',
);
const PROTOCOL =
  /^(?:(?:additional|final|supplementary|дополнительный|заключительный|дадатковы)\s+)?(?:protocol|protokol(?:\s+tambahan)?|протокол|пратакол|side letter|(?:letter|note) (?:in|of) reply|surat balasan|ответн(?:ое\s+письмо|ая\s+нота)|ліст у адказ|agreed minutes)(?!\p{L})/iu;
/** What an annex belongs to: "к Меморандуму о взаимопонимании", "to the Arrangement". */
const ATTACHED = /^(?:to|of|atas|dari|pada|untuk|к|ко|да)\s/iu;
const LONGEST = 120;
const MOST = 360;

/** The label and the rest of a line that begins an annex; null for other lines. */
export function parseAnnexHead(text: string, emphasised: boolean): AnnexHead | null {
  const words = text.trim();
  if (words.length > MOST || /[,;]$/u.test(words)) return null;
  const annex = WORD.exec(words);
  if (annex !== null) return readHead(words, annex[0]);
  const protocol = words.length > LONGEST ? null : PROTOCOL.exec(words);
  if (protocol === null) return null;
  const label = protocol[0] + measureNumber(words.slice(protocol[0].length));
  const rest = words.slice(label.length);
  const alone = label !== protocol[0] && /^[.:]?$/u.test(rest);
  return emphasised || alone || words === words.toUpperCase()
    ? { label, rest: rest.replace(/^[.:]/u, '').trim() }
    : null;
}

function readHead(words: string, word: string): AnnexHead | null {
  const number = measureNumber(words.slice(word.length));
  const label = word + number;
  const after = words.slice(label.length);
  if (/^\s*[.:]?$/u.test(after)) return { label, rest: '' };
  if (/\.$/u.test(words)) return null;
  const rest = after.replace(/^\s*[.:–—-]?\s+/u, '');
  const parted = /^(?:\s*[.:–—-]\s+|\s*\n)/u.test(after);
  if (parted || (/^\s/u.test(after) && ATTACHED.test(rest))) return { label, rest };
  if (words.length > LONGEST) return null;
  // "Annex 1 is an integral part" is a sentence; "Lampiran Nota Kesepahaman" names what it belongs to.
  const headed = /^[“"«(]?\p{Lu}/u.test(rest) && /[\d\p{Lu}”"»)]$/u.test(number);
  return headed || (number === '' && isInstrumentName(rest)) ? { label, rest } : null;
}

/** The number after the word for an annex, with the space before it; empty if there is none. */
function measureNumber(after: string): string {
  const figure = NUMBER.exec(after);
  if (figure !== null) return figure[0];
  const space = /^\s+/u.exec(after)?.[0] ?? '';
  const written = space === '' ? null : readNumberWords(after.slice(space.length));
  return written === null ? '' : after.slice(0, space.length + written.length);
}

function isInstrumentName(words: string): boolean {
  const name = findInstrument(words);
  return name !== '' && words.startsWith(name);
}

/** Whether a line says what an annex belongs to. */
export const isAttachmentLine = (text: string): boolean =>
  text.length <= MOST && ATTACHED.test(text.trim()) && !/[.,;:]$/u.test(text.trim());

/** Whether a line begins with the word for an annex, whatever follows. */
export const beginsAsAnnex = (text: string): boolean => WORD.test(text.trim()) && /\s/u.test(text.trim());
