import type { TextReading } from '../read/text-reading.ts';
import { hasInstrumentAfter, hasInstrumentBefore } from './instruments.ts';
import { createTreatyHit, hasWordsAfter, type TreatyHit, type TreatyRule, type TreatyRules } from './treaty-rule.ts';

/** "SNI wajib" is a mandatory standard, "wajib pajak" a taxpayer: neither is a promise of a side. */
const MANDATORY =
  /^(?:sni|standar|standardisasi|sertifikasi|pemberlakuan|penerapan|bersifat|secara|program|belajar|persyaratan|ketentuan|regulasi|yang)$/;
const FIXED = /^(?:pajak|belajar|lapor|militer|daftar|bagi|halal|sni|bersertifikat|bersertifikasi)$/;

/** Who has to do something under a law, in the words directly before: "Pelaku usaha wajib …", "PT Pindad wajib …". */
const OBLIGED_BY_LAW =
  /(?<!\p{L})(?:[Pp]erusahaan|[Pp]elaku\s[Uu]saha|[Bb]adan\s[Uu]saha|[Tt]enaga\s[Kk]erja|[Pp]ekerja|[Pp]emohon|[Ii]mportir|[Ee]ksportir|[Pp]rodusen|[Pp]engusaha|[Pp]emberi\skerja|peserta|PT\s\p{Lu}\p{L}+)(?:\s\p{L}+){0,4}\s$/u;

/** Who somebody is, at the beginning of a sentence: "Pihak pengirim menanggung …" is whoever sends. */
const ROLE =
  /^(?:ketiga|pengirim|penerima|pengundang|penyelenggara|penyedia|pengguna|pemohon|pengusul|penjual|pembeli|swasta|luar|berwenang|terkait)$/;

/** Treaty words in Indonesian (D16). */
export const indonesianTreatyRules: TreatyRules = new Map<string, TreatyRule>([
  [
    'wajib',
    (reading, at) => {
      if (
        isNegated(reading, at) ||
        isOfOthers(reading, at) ||
        MANDATORY.test(reading.words[at - 1]?.key ?? '') ||
        FIXED.test(reading.words[at + 1]?.key ?? '')
      )
        return null;
      return createTreatyHit(at, hasWordsAfter(reading, at, 'untuk') ? at + 1 : at, 'akan', 'akan');
    },
  ],
  [
    'pihak',
    ({ words, plain }, at) => {
      const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
      if (word === undefined || !/^\p{Lu}/u.test(word.text) || ROLE.test(next?.text ?? '')) return null;
      if (before?.key === 'para') return createTreatyHit(at - 1, at, 'Para Peserta', null);
      // At the beginning of a sentence the capital only says that a side is meant if "Pihak" has one elsewhere too.
      if (isSentenceStart(plain, word.start) && !hasCapitalWithin(words, plain, word.key)) return null;
      // "Pihak Indonesia" is the Indonesian side.
      const named = /^\p{Lu}\p{Ll}/u.test(next?.text ?? '') && !/^(?:lain|pertama|kedua)/.test(next?.key ?? '');
      return named ? null : createTreatyHit(at, at, 'Peserta', null);
    },
  ],
  [
    'pasal',
    (reading, at) => {
      const end = reading.words[at]?.end ?? 0;
      const following = reading.plain.slice(end, end + 140);
      if (!/^\s(?:\d|[IVXLC]+\b|\ue001|ini\b)/u.test(following) || hasInstrumentAfter(following, 'id')) return null;
      if (!/^\sini/u.test(following) && hasInstrumentBefore(reading.plain.slice(0, end - 5), 'id')) return null;
      return createTreatyHit(at, at, 'Paragraf', 'Paragraf');
    },
  ],
  [
    'berkewajiban',
    (reading, at) => {
      const last = hasWordsAfter(reading, at, 'untuk') ? at + 1 : at;
      return isNegated(reading, at) ? null : createTreatyHit(at, last, 'bermaksud', null);
    },
  ],
  ...['diwajibkan', 'harus'].map((word): [string, TreatyRule] => [
    word,
    (reading, at) => {
      const last = hasWordsAfter(reading, at, 'untuk') ? at + 1 : at;
      return hasSigningSubject(reading, at) && !isNegated(reading, at) ? createTreatyHit(at, last, 'akan', null) : null;
    },
  ]),
  ...['sepakat', 'bersepakat', 'berjanji'].map((word): [string, TreatyRule] => [
    word,
    (reading, at) => (hasSigningSubject(reading, at) ? createTreatyHit(at, at, 'bermaksud', null) : null),
  ]),
  ...['perjanjian', 'persetujuan'].map((word): [string, TreatyRule] => [word, matchInstrumentName]),
]);

/** Whether the words directly before name somebody else than a side. */
function isOfOthers({ plain, words }: TextReading, at: number): boolean {
  const start = words[at]?.start ?? 0;
  const subject =
    plain
      .slice(Math.max(0, start - 80), start)
      .split(/[.;:,\n]/u)
      .at(-1) ?? '';
  return OBLIGED_BY_LAW.test(subject) && !/(?<!\p{L})(?:Peserta|P(?:ihak|IHAK)|PESERTA)(?!\p{L})/u.test(subject);
}

const isSentenceStart = (plain: string, start: number): boolean =>
  /(?:^|[.:;!?\n]\s*|^\(?[\p{L}\d]{1,4}[.)]\s)$/mu.test(plain.slice(Math.max(0, start - 8), start));

const hasCapitalWithin = (words: TextReading['words'], plain: string, key: string): boolean =>
  words.some((word) => word.key === key && /^\p{Lu}/u.test(word.text) && !isSentenceStart(plain, word.start));

/** Whether a word's subject is a signatory. */
function hasSigningSubject({ words }: TextReading, at: number): boolean {
  return words.slice(Math.max(0, at - 3), at).some(({ key }) => /^(?:peserta|pihak|keduanya|mereka)$/.test(key));
}

function isNegated({ words }: TextReading, at: number): boolean {
  return /^(?:tidak|bukan|tanpa)$/.test(words[at - 1]?.key ?? '');
}

/** "Perjanjian ini": the text called a treaty. */
function matchInstrumentName(reading: TextReading, at: number): TreatyHit | null {
  return reading.words[at]?.capital === true && hasWordsAfter(reading, at, 'ini')
    ? createTreatyHit(at, at, 'Pernyataan Kehendak', null)
    : null;
}
