import { expect, test } from 'vitest';
import { segmentDocument } from '../../../../../shared/import/drafting/segment-document.ts';
import { buildLine } from '../build-paragraphs.ts';

/** The clauses, each as its label and heading; parts are marked. */
const list = (lines: readonly string[]) => {
  const { texts } = segmentDocument(
    lines.map((written) => {
      const [text, bold] = [written.replace(/^\*/u, ''), written.startsWith('*')];
      return buildLine(text, { segments: [{ text, format: { bold }, note: null }] });
    }),
  );
  return texts.flatMap(({ clauses }) =>
    clauses.flatMap(({ as, number, heading, body, from }) => {
      expect(as === 'part' ? body : '').toBe('');
      expect(from).not.toEqual([]);
      const shown = [number, heading].filter(Boolean).join(' | ');
      return as === 'part' ? [`= ${shown}`] : as === 'paragraph' ? [shown] : [];
    }),
  );
};

test.each([
  [
    [
      '*Joint Statement',
      'The two sides have stated the following:',
      '*Talks',
      '1. The two sides met in May.',
      '2. The talks were cordial.',
      '*Peat',
      '3. The two sides exchange figures on peat.',
      '4. The two sides exchange experts.',
      '5. Each side bears its own costs.',
    ],
    ['= Talks', '1.', '2.', '= Peat', '3.', '4.', '5.'],
  ],
  [
    [
      '*NOTA KESEPAHAMAN',
      'BAB I. KETENTUAN UMUM',
      '1. Para Peserta bertukar data gambut.',
      '2. Para Peserta bertukar ahli.',
      'BAB II. BIAYA',
      '3. Setiap Peserta menanggung biayanya sendiri.',
    ],
    ['= BAB I | KETENTUAN UMUM', '1.', '2.', '= BAB II | BIAYA', '3.'],
  ],
  [
    [
      '*ПРОТОКОЛ',
      'Раздел I. ОБЩИЕ СВЕДЕНИЯ',
      '1. Стороны обмениваются данными о торфе.',
      '2. Стороны обмениваются специалистами.',
      'Раздел II. РАСХОДЫ',
      '3. Каждая сторона несёт свои расходы.',
      '4. Протокол применяется с даты подписания.',
    ],
    ['= Раздел I | ОБЩИЕ СВЕДЕНИЯ', '1.', '2.', '= Раздел II | РАСХОДЫ', '3.', '4.'],
  ],
  [
    [
      '*ПРАТАКОЛ',
      'Раздзел I. АГУЛЬНЫЯ ЗВЕСТКІ',
      '1. Бакі абменьваюцца звесткамі аб торфе.',
      '2. Бакі абменьваюцца спецыялістамі.',
      '3. Кожны бок нясе свае выдаткі.',
    ],
    ['= Раздзел I | АГУЛЬНЫЯ ЗВЕСТКІ', '1.', '2.', '3.'],
  ],
  [
    [
      '*MEMORANDUM',
      '*CHAPTER I',
      'Article 1. Aim',
      'The sides exchange peat.',
      'Article 2. Costs',
      'Each side bears its own.',
      '*CHAPTER II',
      'Article 3. Duration',
      'This lasts for four years.',
    ],
    ['= CHAPTER I', 'Article 1 | Aim', 'Article 2 | Costs', '= CHAPTER II', 'Article 3 | Duration'],
  ],
])('a heading above several clauses is a part of its own: %j', (lines, clauses) => {
  expect(list(lines)).toEqual(clauses);
});

test('headings that each stand above one clause are those of the clauses', () => {
  const clauses = list([
    '*MEMORANDUM',
    'The two sides have decided the following:',
    '*Aim',
    '1. The sides exchange peat.',
    '*Costs',
    '2. Each side bears its own.',
    '*Duration',
    '3. This lasts for four years.',
  ]);
  expect(clauses).toEqual(['1. | Aim', '2. | Costs', '3. | Duration']);
});
