import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isCapitalInSentence, listSpelledWords } from '../../../renderer/features/spelling/spelled-words.ts';
import { root } from '../../helpers/core.ts';
import { loadSpeller } from './load-speller.ts';

const cases = {
  id: {
    right:
      'menandatangani diberlakukannya dipertukarkan potensinya antarindustri antarnarahubung agroindustri difasilitasi ' +
      'dikoordinasikan diidentifikasi diparaf pascapanen undang-undang Kesepahaman kesepahaman oleokimia laman pelatihannya',
    wrong: 'persetujun pemerntah kerjasma diberlakkukan menandatagani pelaksanan-nya untuuk',
    mend: [
      ['persetujun', 'persetujuan'],
      ['pemerntah', 'pemerintah'],
    ],
  },
  en: {
    right:
      'organisation organization centre center programme labour labor Party’s agro-based oleochemicals phytosanitary ' +
      'cooperation co-operation hereinafter initialled',
    wrong: 'agreemnt goverment untill recieve cooperaton becuase',
    mend: [
      ['agreemnt', 'agreement'],
      ['goverment', 'government'],
    ],
  },
  ru: {
    right:
      'министерствам олеохимию биотехнологий энергоэффективности фитосанитарных машинокомплектов ' +
      'торгово-экономического подаёт подает импортозамещения',
    wrong: 'соглашене правительсто сотрудничства договоренностъ промышленость',
    mend: [
      ['соглашене', 'соглашение'],
      ['правительсто', 'правительство'],
    ],
  },
  be: {
    right:
      'праводзяцца прымяняецца ўдзяляецца міжнародна-прававых відэаканферэнцыя біятэхналогій рэгламентаў перамоў аб’ект',
    wrong: 'пагадненнне міністэрсва супрацоўніцтваа прымяняеццца',
    mend: [['міністэрсва', 'міністэрства']],
  },
} as const;

test.each(Object.entries(cases))(
  '%s: knows the words of agreements, and the real dictionary mends typing errors',
  async (language, { right, wrong, mend }) => {
    const speller = await loadSpeller(language);
    expect(right.split(' ').filter((word) => !speller.isKnown(word))).toEqual([]);
    expect(wrong.split(' ').filter((word) => speller.isKnown(word))).toEqual([]);
    for (const [typed, meant] of mend) expect(speller.suggest(typed)).toContain(meant);
  },
);

type Draft = { readonly clauses: readonly { readonly body: { readonly [language: string]: string } }[] };

test.each(['id', 'en', 'ru'])(
  '%s: of the words of the sample fewer than one in a hundred are marked',
  async (language) => {
    const drafts = JSON.parse(readFileSync(join(root, 'resources', 'sample', 'drafts.json'), 'utf8')) as Draft[];
    const speller = await loadSpeller(language);
    const bodies = drafts.flatMap(({ clauses }) => clauses.map(({ body }) => body[language] ?? ''));
    const plain = bodies.join('\n').replaceAll(/\{[^}]*\}/g, ' ');
    const words = listSpelledWords(plain);
    const marked = words.filter((one) => !speller.isKnown(one.word) && !isCapitalInSentence(plain, one));
    expect(words.length).toBeGreaterThan(300);
    expect(marked.length / words.length).toBeLessThan(0.01);
  },
);
