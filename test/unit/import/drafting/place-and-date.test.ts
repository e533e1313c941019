import { expect, test } from 'vitest';
import { segmentDocument } from '../../../../shared/import/drafting/segment-document.ts';
import { buildLine } from './build-paragraphs.ts';

const clauses = ['Цель', 'Области', 'Расходы'].flatMap((heading, n) => [
  `${n + 1}. ${heading}`,
  'Участники намерены сотрудничать на основе равенства и взаимной выгоды.',
]);

test('a city and a date between the title and the parties are of the title, and before the closing begin it', () => {
  const closing = 'г. Минск, 5 мая 2026 г. Совершено в двух экземплярах на индонезийском и русском языках.';
  const lines = [
    'МЕМОРАНДУМ О ВЗАИМОПОНИМАНИИ',
    'г. Джакарта … « ___ » ______ 2026 г.',
    'Министерство промышленности Республики Индонезия и Министерство промышленности Республики Беларусь, именуемые в дальнейшем Участниками, достигли следующего взаимопонимания:',
    ...clauses,
    closing,
    'За Министерство промышленности Республики Индонезия ____________',
    'За Министерство промышленности Республики Беларусь ____________',
  ];
  const { clauses: parts = [] } = segmentDocument(lines.map((text) => buildLine(text))).texts[0] ?? {};
  expect(parts.find(({ as }) => as === 'title')?.body).toBe(lines.slice(0, 2).join('\n'));
  expect(parts.find(({ as }) => as === 'closing')?.body).toBe(closing);
  expect(parts.filter(({ as }) => as === 'paragraph').map(({ number }) => number)).toEqual(['1.', '2.', '3.']);
});
