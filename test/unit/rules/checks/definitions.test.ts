import { expect, test } from 'vitest';
import { checkText } from '../../../../shared/rules/checks/check-text.ts';
import { createCheckedClause, createCheckedText } from './letter.ts';

const NAMES: { readonly [language: string]: string } = {
  en: 'The Ministry of Energy and the Ministry of Trade',
  id: 'Kementerian Energi dan Kementerian Perdagangan',
  ru: 'Министерство энергетики и Министерство торговли',
  be: 'Міністэрства энергетыкі і Міністэрства гандлю',
};

test.each([
  ['en', 'collectively referred to as “the Participants”', 'Participants'],
  ['en', 'hereinafter collectively referred to as the Participants', 'Participants'],
  ['en', 'jointly called “the Participants”', 'Participants'],
  ['en', 'together known as the Participants', 'Participants'],
  ['en', 'both referred to below as “the Participants”', 'Participants'],
  ['en', 'being referred to as “the Participants”', 'Participants'],
  ['id', 'yang bersama-sama disebut “Para Peserta”', 'Para Peserta'],
  ['id', 'yang secara bersama-sama disebut Para Peserta', 'Para Peserta'],
  ['id', 'selanjutnya secara bersama-sama disebut “Para Peserta”', 'Para Peserta'],
  ['id', 'secara bersama-sama selanjutnya disebut Para Peserta', 'Para Peserta'],
  ['id', 'keduanya disebut “Para Peserta”', 'Para Peserta'],
  ['id', 'bersama-sama disebut sebagai “Para Peserta”', 'Para Peserta'],
  ['ru', 'далее совместно именуемые «Участники»', 'Участники'],
  ['ru', 'совместно именуемые в дальнейшем «Участники»', 'Участники'],
  ['ru', 'вместе называемые «Участники»', 'Участники'],
  ['ru', 'называемые далее «Участники»', 'Участники'],
  ['ru', 'далее совместно — «Участники»', 'Участники'],
  ['ru', 'которые далее именуются «Участники»', 'Участники'],
  ['be', 'далей сумесна названыя «Удзельнікі»', 'Удзельнікі'],
  ['be', 'якія далей называюцца «Удзельнікі»', 'Удзельнікі'],
  ['be', 'сумесна названыя ў далейшым «Удзельнікі»', 'Удзельнікі'],
  ['be', 'у далейшым — «Удзельнікі»', 'Удзельнікі'],
  ['en', 'in this Memorandum called “the Participants”', 'Participants'],
  ['en', 'in the present Letter of Intent referred to as “the Participants”', 'Participants'],
  ['id', 'dalam Memorandum ini disebut “Para Peserta”', 'Para Peserta'],
  ['id', 'dalam Memorandum Saling Pengertian ini disebut sebagai “Para Peserta”', 'Para Peserta'],
  ['ru', 'в настоящем Меморандуме именуемые «Участники»', 'Участники'],
  ['be', 'у гэтым Мемарандуме названыя «Удзельнікі»', 'Удзельнікі'],
  ['en', 'together “the Participants”', 'Participants'],
  ['id', 'bersama-sama “Para Peserta”', 'Para Peserta'],
  ['ru', 'вместе — «Участники»', 'Участники'],
  ['be', 'разам — «Удзельнікі»', 'Удзельнікі'],
] as const)('%s: words that name both sides together, “%s”, define a term (D10)', (language, words, term) => {
  for (const body of [`${NAMES[language]}, ${words},`, `${NAMES[language]} (${words}),`]) {
    const text = createCheckedText([createCheckedClause({ [language]: body })], { languages: [language] });
    const found = checkText(text).filter(({ check }) => check === 'term-unused');
    expect([body, found.map(({ details }) => details.term)]).toEqual([body, [term]]);
  }
});

test.each([
  ['en', 'hereinafter “the Belarusian Participant”'],
  ['id', 'selanjutnya disebut “Pihak Belarus”'],
  ['ru', 'именуемое в дальнейшем «Белорусская Сторона»'],
  ['be', 'далей — «Беларускі Бок»'],
] as const)('the name of one side need not be used (%s: %s)', (language, words) => {
  const clause = createCheckedClause({ [language]: `${NAMES[language]}, ${words},` });
  const found = checkText(createCheckedText([clause], { languages: [language] }));
  expect(found.filter(({ check }) => check === 'term-unused')).toEqual([]);
});
