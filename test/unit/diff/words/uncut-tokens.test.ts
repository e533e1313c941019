import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffText } from '../../../../shared/diff/words/diff-text.ts';
import type { TextChange } from '../../../../shared/model/comparison/comparison.ts';
import { mostRuns } from '../texts.ts';

/** Words, numbers, amounts and dates as in real texts: each is one unit to a reader. */
const real = {
  English: {
    words: "don't aren’t and/or long-term co-operation Tbk COVID-19 naïve café anti-dumping G20 ISO/IEC ASEAN-EAEU",
    numbers: '5 1,000,000 38.03 1,234.56 5% 0.5% 10:30 -5 +5 ±5 1/2 2nd 24/7 3.14.15',
    amounts: '$5 US$5 $1,000.50 €2,000 £3.50 5m 10km 38.03%',
    dates: '20/01/2022 2022-01-20 13-12-2021 2021–2022 2021/22 20.01.2022',
  },
  Indonesian: {
    words: "undang-undang masing-masing dan/atau antar-Kementerian bahu-membahu Jum'at Qur’an ke-2 se-ASEAN non-tarif",
    numbers: '8 1.000.000 38,03 1.234,56 5% 0,5% 10.30 ke-10 2/3',
    amounts: 'Rp5 Rp1.000.000 Rp1.000.000,00 Rp38,03 IDR5 5kg',
    dates: '13/12/2021 2021-12-13 13-12-2021 2021–2022 2021/2022 13.12.2021',
  },
  Russian: {
    words: 'северо-западный кое-что торгово-промышленный объём всё-таки ОАО-1 МАЗ-5440 двух- и/или т.е т.д г.Минск',
    numbers: '5 1 000 000_38,03 1 234,56 5% 0,5% 10:30 5-й 2-го 1/2 −5'.replace('_', ' '),
    amounts: '5₽ ₽1000 38,03% 1000р №5 §3',
    dates: '13.12.2021 20.01.2022 2021–2022 2021/22 13.12.21',
  },
  Belarusian: {
    words:
      "аб'ём сям’я паўднёва-ўсходні па-беларуску і/або ААТ-1 БАТЭ дзесяцігоддзе ўдзельнік з'езд міжнародна-прававы",
    numbers: '5 38,03 1 500 000 5% 0,5% 10:30 5-ы 2-га 1/2',
    amounts: '5₽ Br5 38,03% 1000р',
    dates: '13.12.2021 20.01.2022 2021–2022 2021/22',
  },
};

/** Russian and Belarusian group the digits of a number with spaces: these stay together. */
const GROUPED = /\d{1,3}(?: \d{3})+(?:,\d+)?|\S+/g;

type Placed = { readonly from: number; readonly to: number };

/** Parts with a space between them, and the position of each. */
function placed(parts: readonly string[]): { text: string; places: Placed[] } {
  let at = 0;
  const places = parts.map((part) => {
    const place = { from: at, to: at + part.length };
    at = place.to + 1;
    return place;
  });
  return { text: parts.join(' '), places };
}

function endsOf(changes: readonly TextChange[], without: TextChange['kind']): number[] {
  let at = 0;
  return changes.filter(({ kind }) => kind !== without).map(({ text }) => (at += text.length));
}

describe.each(Object.entries(real))('%s', (_, list) => {
  const things = Object.values(list).flatMap((line) => line.match(GROUPED) ?? []);
  const thing = fc.constantFrom(...things);
  const around = fc.constantFrom('', '', '(', '“', '«', '[');
  const behind = fc.constantFrom('', '', ',', ';', '.', ')', '”', '»', ']');

  test('an expression that replaces another is replaced whole', () => {
    for (const one of things) {
      for (const other of things) {
        if (one === other) continue;
        const [old, next] = [`alpha ${one} omega`, `alpha ${other} omega`];
        expect(diffText(old, next)).toEqual([
          { kind: 'kept', text: 'alpha ' },
          { kind: 'deleted', text: one },
          { kind: 'inserted', text: other },
          { kind: 'kept', text: ' omega' },
        ]);
      }
    }
  });

  test('no change ends inside an expression, whatever surrounds it', () => {
    const part = fc.tuple(around, thing, behind);
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 12 }),
        fc.array(part, { maxLength: 12 }),
        fc.array(fc.boolean()),
        (one, other, kept) => {
          const mixed = one.map((item, at) => (kept[at] === false ? (other[at] ?? item) : item));
          const [old, next] = [one, mixed].map((parts) => placed(parts.map((item) => item.join(''))));
          if (!old || !next) return;
          const changes = diffText(old.text, next.text);
          for (const [side, parts, without] of [
            [old, one, 'inserted'],
            [next, mixed, 'deleted'],
          ] as const) {
            const ends = endsOf(changes, without);
            parts.forEach(([before, text], at) => {
              const from = (side.places[at]?.from ?? 0) + before.length;
              expect(ends.filter((end) => from < end && end < from + text.length)).toEqual([]);
            });
          }
        },
      ),
      { numRuns: mostRuns },
    );
  });
});
