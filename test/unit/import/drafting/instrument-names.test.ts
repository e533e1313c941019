import { expect, test } from 'vitest';
import { translateInstrument } from '../../../../shared/import/drafting/instrument-names.ts';
import { findInstrument } from '../../../../shared/import/drafting/parties/find-instrument.ts';

const LANGUAGES = ['id', 'en', 'ru', 'be'] as const;

test.each([
  [
    'Pengaturan Administratif',
    'Administrative Arrangement',
    'Административная договорённость',
    'Адміністрацыйная дамоўленасць',
  ],
  ['Deklarasi Bersama', 'Joint Declaration', 'Совместная декларация', 'Сумесная дэкларацыя'],
  ['Surat Kesepakatan', 'Letter of Agreement', 'Письмо-соглашение', 'Ліст-пагадненне'],
  ['Protokol', 'Protocol', 'Протокол', 'Пратакол'],
  ['Protokol Perubahan', 'Protocol of Amendment', 'Протокол об изменениях', 'Пратакол аб змяненнях'],
  ['Persetujuan Kerangka', 'Framework Agreement', 'Рамочное соглашение', 'Рамкавае пагадненне'],
  ['Pengaturan Kerangka Kerja', 'Framework Arrangement', 'Рамочная договорённость', 'Рамкавая дамоўленасць'],
  ['Risalah Kesepakatan', 'Agreed Minutes', 'Согласованный протокол', 'Узгоднены пратакол'],
] as const)('%s is proposed in each language for each other', (...names) => {
  for (const [n, name] of names.entries()) {
    expect(findInstrument(`${name.toUpperCase()}\nBETWEEN\nTHE MINISTRY`)).toBe(name.toUpperCase());
    for (const [m, other] of names.entries()) {
      const translated = translateInstrument(name, LANGUAGES[n] ?? '', LANGUAGES[m] ?? '');
      expect([name, translated]).toEqual([name, other.toLowerCase()]);
    }
  }
});
