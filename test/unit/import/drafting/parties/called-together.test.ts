import { expect, test } from 'vitest';
import { findPartyNames } from '../../../../../shared/import/drafting/parties/find-party-names.ts';

const names = {
  en: [
    'The Ministry of Energy and Mines of the Republic of Ardonia',
    'the Ministry of Trade of the Republic of Belmark',
    'and',
  ],
  id: ['Kementerian Energi dan Pertambangan Republik Ardonia', 'Kementerian Perdagangan Republik Belmark', 'dan'],
  ru: ['Министерство энергетики и торговли Республики Ардония', 'Министерство торговли Республики Бельмарк', 'и'],
  be: ['Міністэрства энергетыкі і гандлю Рэспублікі Ардонія', 'Міністэрства гандлю Рэспублікі Бельмарк', 'і'],
} as const;

test.each([
  ['en', 'hereinafter collectively referred to as “the Participants”'],
  ['en', 'collectively referred to as the Participants'],
  ['en', 'jointly referred to as “the Parties”'],
  ['en', 'together called “the Participants”'],
  ['en', 'hereinafter jointly called the Sides'],
  ['en', 'individually “Participant” and collectively “Participants”'],
  ['en', 'each a “Participant” and together the “Participants”'],
  ['en', 'both referred to below as the Participants'],
  ['en', 'being referred to hereinafter as “the Participants”'],
  ['en', 'which are hereinafter referred to as “the Participants”'],
  ['id', 'yang bersama-sama disebut “Para Peserta”'],
  ['id', 'yang secara bersama-sama disebut Para Peserta'],
  ['id', 'selanjutnya secara bersama-sama disebut “Para Pihak”'],
  ['id', 'secara bersama-sama selanjutnya disebut “Para Pihak”'],
  ['id', 'bersama-sama disebut sebagai “Para Peserta”'],
  ['id', 'yang selanjutnya bersama-sama disebut Para Peserta'],
  ['id', 'yang selanjutnya dalam Nota Kesepahaman ini disebut “Para Peserta”'],
  ['id', 'keduanya disebut “Para Peserta”'],
  ['id', 'untuk selanjutnya masing-masing disebut “Peserta”'],
  ['id', 'secara sendiri-sendiri disebut “Peserta” dan secara bersama-sama “Para Peserta”'],
  ['ru', 'далее совместно именуемые «Участники»'],
  ['ru', 'совместно именуемые в дальнейшем «Участники»'],
  ['ru', 'именуемые далее совместно Участниками'],
  ['ru', 'в дальнейшем совместно — «Стороны»'],
  ['ru', 'далее — Стороны'],
  ['ru', 'вместе именуемые «Стороны»'],
  ['ru', 'называемые далее «Участники»'],
  ['ru', 'которые далее именуются «Участники»'],
  ['ru', 'по отдельности именуемые «Участник», а вместе «Участники»'],
  ['be', 'далей сумесна названыя «Удзельнікі»'],
  ['be', 'якія далей разам называюцца «Удзельнікі»'],
  ['be', 'сумесна названыя ў далейшым «Бакі»'],
  ['be', 'разам названыя «Удзельнікі»'],
  ['be', 'у далейшым — Бакі'],
] as const)('%s: both parties are found before the words that name them together: %s', (language, words) => {
  const [one, other, and] = names[language];
  const expected = [one, other];
  for (const sentence of [
    `${one} ${and} ${other}, ${words},`,
    `${one} ${and} ${other} (${words}),`,
    `${one}, ${and} ${other}, ${words};`,
  ])
    expect([sentence, findPartyNames('', sentence)]).toEqual([sentence, expected]);
});
