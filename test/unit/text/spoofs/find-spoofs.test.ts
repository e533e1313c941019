import { expect, test } from 'vitest';
import { findSpoofs } from '../../../../shared/text/spoofs/find-spoofs.ts';

const short = (text: string, language: string) =>
  findSpoofs(text, language).map(({ kind, start, end, looksLike }) => [kind, text.slice(start, end), looksLike]);

/** Cyrillic letters in Latin words and vice versa are written as code points where they look the same. */
test.each([
  ['en', 'the P\u0430rticip\u0430nts', ['mixed-script', 'P\u0430rticip\u0430nts', 'Participants']],
  ['id', 'indone\u0455ia', ['mixed-script', 'indone\u0455ia', 'indonesia']],
  ['en', '\u03a1articipants', ['mixed-script', '\u03a1articipants', 'Participants']],
  ['en', '\ua4d0elarus', ['mixed-script', '\ua4d0elarus', 'Belarus']],
  ['en', 'Parтicipants', ['mixed-script', 'Parтicipants', 'Parтicipants']],
  ['ru', 'Cоглашение', ['mixed-script', 'Cоглашение', 'Соглашение']],
  ['ru', '{BY:Бeларусь|x}', ['mixed-script', 'Бeларусь', 'Беларусь']],
  ['ru', 'ХIХ век', ['mixed-script', 'ХIХ', 'XIX']],
  ['be', 'супрацоўнiцтва', ['mixed-script', 'супрацоўнiцтва', 'супрацоўніцтва']],
  ['ru', 'IT-кoмпания', ['mixed-script', 'кoмпания', 'компания']],
  ['en', 'the \u0421\u041e\u041e agrees', ['foreign-script', '\u0421\u041e\u041e', 'COO']],
  ['id', '\u0420\u0410\u0421\u0415', ['foreign-script', '\u0420\u0410\u0421\u0415', 'PACE']],
  ['en', '\u0430) first', ['foreign-script', '\u0430', 'a']],
  ['ru', '\u039f\u0391\u039f «МАЗ»', ['foreign-script', '\u039f\u0391\u039f', 'ОАО']],
  ['ru', 'и CCCP', ['foreign-script', 'CCCP', 'СССР']],
  ['ru', 'сахар и caxap', ['foreign-script', 'caxap', 'сахар']],
  ['ru', 'связи c Беларусью', ['foreign-script', 'c', 'с']],
  ['ru', 'O намерениях', ['foreign-script', 'O', 'О']],
  ['be', 'сябры i партнёры', ['foreign-script', 'i', 'і']],
  ['en', '\u0251gree', ['look-alike', '\u0251gree', 'agree']],
  ['en', 'Part\u2170cipants', ['look-alike', 'Part\u2170cipants', 'Participants']],
  ['id', '\u0131ndonesia', ['look-alike', '\u0131ndonesia', 'indonesia']],
  ['en', 'in 2O22', ['letter-in-number', '2O22', '2022']],
  ['ru', '38,\u041e3 млн', ['letter-in-number', '38,\u041e3', '38,03']],
  ['en', '1,000,00O', ['letter-in-number', '1,000,00O', '1,000,000']],
  ['en', 'Parti\u200bcipants', ['zero-width', '\u200b', 'Participants']],
  ['ru', 'со\u00adглашение', ['zero-width', '\u00ad', 'соглашение']],
  ['en', 'co\u200doperate', ['zero-width', '\u200d', 'cooperate']],
  ['en', '\ufeffText', ['zero-width', '\ufeff', 'Text']],
  ['en', 'a\ufe0f', ['zero-width', '\ufe0f', 'a']],
  ['en', '5\ufe0f years', ['zero-width', '\ufe0f', '5']],
  ['en', 'pay \u202e001', ['bidi', '\u202e', '001']],
  ['ru', 'а\u200eб', ['bidi', '\u200e', 'аб']],
  ['id', 'dua\u2009juta', ['space', '\u2009', 'dua juta']],
  ['en', 'a\u3000b', ['space', '\u3000', 'a b']],
  ['en', 'a\u2800b', ['space', '\u2800', 'a b']],
  ['en', 'a\u0007b', ['control', '\u0007', 'ab']],
  ['en', 'cafe\u0301 au', ['not-nfc', 'e\u0301', 'caf\u00e9']],
  ['ru', 'Республикои\u0306', ['not-nfc', 'и\u0306', 'Республикой']],
  ['en', '5 \u212a', ['not-nfc', '\u212a', 'K']],
  ['id', 'USD １２３', ['full-width', '１２３', '123']],
  ['en', '𝐏articipants', ['styled', '𝐏', 'Participants']],
  ['id', '𝟏𝟎 juta', ['styled', '𝟏𝟎', '10']],
  ['id', '٥٠ juta', ['digit', '٥٠', '٥٠']],
])('finds lookalike characters in %s: %j', (language, text, expected) => {
  expect(short(text, language)).toEqual([expected]);
});

test.each([
  ['ru', 'IT-компания, QR-код, USBпорт, 5-й, e-mail: a@b.by, Wi-Fi 5G, COVID-19, ISO 9001 и ГОСТ Р'],
  ['ru', 'XIX век, раздел IV, витамин C и D, ОАО «МАЗ», HP, PACE и CO, № 5, 20 °C, 3 µm, kΩ'],
  ['ru', 'Пункт 1.О сотрудничестве, п. 5б и 10а, α-распад, β и γ, СССР, СНГ и ЕАЭС'],
  ['ru', '5\u00a0кг, 1\u202f000 — «так»… 2021–2022'],
  ['ru', '{ID:Республика Индонезия} и {BY:Республика Беларусь}, {ref:areas} [BY: с участием] {i:a posteriori}'],
  ['be', 'супрацоўніцтва, аб’ём, аб’яднанне і сябры, BATE'],
  ['en', 'a quoted “Беларусь”, «Республика Беларусь» и «О сотрудничестве с ней», МАЗ'],
  ['en', 'kΩ, μm, ΔT, α and β; naïve café, Đặng, ﬁve, Ⅳ, m², H₂O, ½, №, ™'],
  ['id', 'H2O2, CO2, Al2O3, P2O5, Rp1.000, 10 l, 5l, MoU, 38,03 juta, 1,000,000.00, 2021-12-13, 4x4'],
  ['en', '👩‍👩‍👧 ❤️ 1️⃣ #️⃣ 👍🏽 🇮🇩 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
  ['en', '“می\u200cخواهم” and \u200fسلام ١٢٣'],
  ['fa', 'می\u200cخواهم ۱۲۳ \u200f'],
  ['hi', 'क्\u200dष १२३'],
  ['ja', 'ABC株式会社、１２\u3000テスト'],
  ['en', '日本語テキスト 한국어 ქართული'],
  ['tr', 'ılık'],
  ['en', 'Ayşe Ardıç'],
  ['id', 'Şırnak'],
  ['el', 'Ελλάδα και ΑΒΓ'],
  ['sr', 'Република Србија'],
  ['sr', 'Republika Srbija'],
  ['en', 'line\ttab\r\nnext'],
  ['en', ''],
])('%s %j raises no alarm', (language, text) => {
  expect(short(text, language)).toEqual([]);
});

test('names each suspicious character once, and places are in order', () => {
  expect(findSpoofs('\u200bP\u0430rticip\u0430nt\u0455', 'en')).toEqual([
    {
      kind: 'zero-width',
      start: 0,
      end: 1,
      word: '\u200bP\u0430rticip\u0430nt\u0455',
      codePoints: ['U+200B ZERO WIDTH SPACE'],
      looksLike: 'P\u0430rticip\u0430nt\u0455',
    },
    {
      kind: 'mixed-script',
      start: 0,
      end: 13,
      word: '\u200bP\u0430rticip\u0430nt\u0455',
      codePoints: ['U+0430 CYRILLIC SMALL LETTER A', 'U+0455 CYRILLIC SMALL LETTER DZE'],
      looksLike: '\u200bParticipants',
    },
  ]);
});
