import type { Language } from '../../../model/language.ts';
import { type PartyCodes, pairAlternats } from '../../../text/marks/alternats.ts';
import type { MarkRange } from '../read/mark-ranges.ts';
import { createSourceFinding, type RawFinding } from '../read/raw-finding.ts';
import type { TextReading } from '../read/text-reading.ts';

/** Spans without a counterpart to swap with, within one clause and language (D12). */
export function checkUnpairedAlternats(reading: TextReading, parties: PartyCodes): RawFinding[] {
  if (reading.ranges.length === 0) return [];
  const { unpaired } = pairAlternats(reading.marks, parties);
  return unpaired.flatMap((span) => {
    const range = reading.ranges.find(({ mark }) => mark === span);
    if (range === undefined) return [];
    const stranger = parties.includes(span.party) ? {} : { context: 'stranger' };
    const words = reading.source.slice(...(range.inner ?? range.outer));
    return [
      createSourceFinding('alternat-unpaired', reading, ...range.outer, {
        details: { party: span.party, words, ...stranger },
      }),
    ];
  });
}

type DirectionWords = { readonly from: RegExp; readonly to: RegExp; readonly moves: RegExp; readonly joins: RegExp };

const WORDS: { readonly [language: Language]: DirectionWords } = {
  en: {
    from: /\bfrom(?:\sthe)?\s$/iu,
    to: /\b(?:to|into|towards)(?:\sthe)?\s$/iu,
    moves:
      /\b(?:export|import|suppl|ship|deliver|sale|sell|sold|transfer|invest|provi|sen[dt]|grant|loan|flow|buy|purchas|visit)\p{L}*/iu,
    joins: /\b(?:and|or)\s(?:\p{L}+\s){0,2}$/iu,
  },
  id: {
    from: /(?<!\p{L})dari\s$/iu,
    to: /(?<!\p{L})(?:ke|kepada|menuju)\s$/iu,
    moves:
      /(?<!\p{L})(?:\p{L}*ekspor|\p{L}*impor|pengiriman|mengirim|pasokan|memasok|penjualan|menjual|pembelian|membeli|investasi|hibah|pinjaman|kunjungan|memberi)\p{L}*/iu,
    joins: /(?<!\p{L})(?:dan|atau|serta)\s(?:\p{L}+\s){0,2}$/iu,
  },
  ru: {
    from: /(?<!\p{L})(?:из|от)\s$/iu,
    to: /(?<!\p{L})(?:в|во|на|к)\s$/iu,
    moves:
      /(?<!\p{L})(?:экспорт|импорт|постав|продаж|продава|отгру|инвести|вывоз|ввоз|кредит|визит|предостав|покуп|закуп|направ)\p{L}*/iu,
    joins: /(?<!\p{L})(?:и|или|либо)\s(?:\p{L}+\s){0,2}$/iu,
  },
};

/** The maximum distance of the two sides of one statement, in UTF-16 units. */
const NEAR = 80;

/**
 * Marked statements with a direction: exports of one side to the other change their meaning when the sides swap (D12).
 */
export function checkAlternatDirection(reading: TextReading): RawFinding[] {
  const words = WORDS[reading.where.language];
  const spans = reading.ranges.filter(({ mark }) => mark.type === 'alternat');
  if (words === undefined || spans.length < 2) return [];
  return spans.slice(1).flatMap((second, n) => {
    const first = spans[n];
    if (first === undefined || !hasDirection(reading, first, second, words)) return [];
    const fix = removeMarks(reading.source, first, second);
    return [createSourceFinding('alternat-direction', reading, first.outer[0], second.outer[1], { fix })];
  });
}

function hasDirection(reading: TextReading, first: MarkRange, second: MarkRange, words: DirectionWords): boolean {
  if (first.mark.type !== 'alternat' || second.mark.type !== 'alternat') return false;
  if (first.mark.party === second.mark.party) return false;
  const [begin, end] = reading.readAt(...first.outer);
  const [next] = reading.readAt(...second.outer);
  const between = reading.plain.slice(end, next);
  if (between.length > NEAR || /[.;\n]/.test(between) || words.joins.test(between)) return false;
  const before = /[^.;\n]*$/u.exec(reading.plain.slice(Math.max(0, begin - NEAR), begin))?.[0] ?? '';
  if (words.to.test(between)) return words.from.test(before) || words.moves.test(before) || words.moves.test(between);
  // "Imports of one from the other".
  if (words.from.test(between) && words.moves.test(before)) return true;
  return words.moves.test(between) && !/,\s$/.test(between);
}

function removeMarks(source: string, first: MarkRange, second: MarkRange): string | null {
  if (first.inner === null || second.inner === null) return null;
  return source.slice(...first.inner) + source.slice(first.outer[1], second.outer[0]) + source.slice(...second.inner);
}
