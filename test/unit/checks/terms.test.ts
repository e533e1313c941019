import { describe, expect, test } from 'vitest';
import { checkText } from '../../../shared/rules/checks/checks.ts';
import { clause, textOf } from './letter.ts';

const told = (bodies: readonly { readonly [language: string]: string }[], terms: Parameters<typeof textOf>[1] = {}) => {
  const languages = Object.keys(bodies[0] ?? {});
  const clauses = bodies.map((body, n) => clause(body, { code: `c${n + 1}` }));
  return checkText(textOf(clauses, { languages, ...terms }))
    .filter(({ check }) => check.startsWith('term-'))
    .map(({ check, clause: code, language, details }) => [check, code, language, details.term, details.context ?? '']);
};

describe('defined terms (D10)', () => {
  test('defined and unused, in each form of defining', () => {
    expect(
      told([
        {
          en: 'The Ministry of Industry (hereinafter referred to as the Lead) and a body (“the Board”) meet. The Board decides.',
        },
        { en: '“Expert” means a person.' },
      ]),
    ).toEqual([
      ['term-unused', 'c1', 'en', 'Lead', ''],
      ['term-unused', 'c2', 'en', 'Expert', ''],
    ]);
    expect(
      told([{ ru: 'Совместная группа (далее — СГ) и комиссия (далее именуемая «Комиссия»). Решения Комиссии.' }]),
    ).toEqual([['term-unused', 'c1', 'ru', 'СГ', '']]);
    expect(
      told([
        {
          id: 'Badan tersebut, selanjutnya disebut Pelaksana, dan panitia, selanjutnya disebut “Panitia”. Tugas Panitia.',
        },
      ]),
    ).toEqual([['term-unused', 'c1', 'id', 'Pelaksana', '']]);
  });

  test('used and never defined, once for each language', () => {
    expect(
      told([{ en: 'It asks the Secretariat, and then the Secretariat answers.' }, { en: 'When the Committee meets.' }]),
    ).toEqual([
      ['term-undefined', 'c1', 'en', 'Secretariat', ''],
      ['term-undefined', 'c2', 'en', 'Committee', ''],
    ]);
    expect(
      told([{ en: 'They establish a Steering Committee. Then the Steering Committee meets; the Committee decides.' }]),
    ).toEqual([]);
    expect(
      told([{ en: 'The Ministry of Trade and the Council of ASEAN Ministers meet in the Republic of Indonesia.' }]),
    ).toEqual([]);
    expect(told([{ ru: 'По решению Комитета и при участии Министерства торговли.' }])).toEqual([
      ['term-undefined', 'c1', 'ru', 'Комитета', ''],
    ]);
  });

  const terms = [
    {
      term: { en: 'Joint Working Group', id: 'Kelompok Kerja Bersama', ru: 'Совместная рабочая группа' },
      variants: { en: ['JWG'] },
      definition: {},
    },
  ];
  test('the glossary: missing in one language, one too many, without its capitals; a variant counts', () => {
    const ok = {
      en: 'The JWG meets.',
      id: 'Kelompok Kerja Bersama bertemu.',
      ru: 'Заседания Совместной рабочей группы.',
    };
    expect(told([ok], { terms })).toEqual([]);
    expect(told([{ ...ok, ru: 'Заседания комиссии.' }], { terms })).toEqual([
      ['term-differs', 'c1', 'ru', 'Совместная рабочая группа', ''],
    ]);
    expect(told([{ ...ok, ru: 'Заседания.', id: 'Rapat.' }], { terms })).toEqual([
      ['term-differs', 'c1', 'en', 'JWG', 'extra'],
    ]);
    expect(told([{ ...ok, en: 'The joint working group meets.' }], { terms })).toEqual([
      ['term-differs', 'c1', 'en', 'Joint Working Group', 'capitals'],
    ]);
  });
});
