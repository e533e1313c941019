import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../shared/model/check.ts';
import { checkText } from '../../../../shared/rules/checks/check-text.ts';
import { countWords } from './letter.ts';
import { readFinishedSample, readSampleText } from './sample.ts';

const told = ({ check, clause, language, place, other }: Finding) =>
  [check, clause, language, place?.words ?? null, other?.words ?? null] as const;

describe('planted faults in the sample', () => {
  test('are found in draft 1: treaty words in every language, and the typed reference', () => {
    expect(checkText(readSampleText('draft-1')).map(told)).toEqual([
      ['treaty-word', 'areas', 'id', 'wajib', null],
      ['treaty-word', 'areas', 'ru', 'обязаны', null],
      ['treaty-word', 'areas', 'en', 'shall', null],
      ['reference-typed', 'resources', 'id', 'Paragraf 2', null],
      ['reference-typed', 'resources', 'ru', 'пункте 2', null],
      ['reference-typed', 'resources', 'en', 'Paragraph 2', null],
      ['treaty-word', 'commencement', 'ru', 'вступает в силу', null],
      ['treaty-word', 'commencement', 'en', 'shall', null],
      ['treaty-word', 'commencement', 'en', 'enter into force', null],
    ]);
  });

  test('are found in draft 2: both stale Russian clauses', () => {
    const stale = { automotive: ['ru'], commencement: ['ru'] };
    expect(checkText(readSampleText('draft-2', { stale })).map(told)).toEqual([
      ['stale', 'automotive', 'ru', null, null],
      [
        'items-differ',
        'automotive',
        'ru',
        expect.stringMatching(/^2\. Участники/),
        '3. Para Peserta akan mendorong penggunaan komponen buatan Indonesia yang memenuhi standar yang berlaku.',
      ],
      ['reference-typed', 'resources', 'id', 'Paragraf 2', null],
      ['reference-typed', 'resources', 'ru', 'пункте 2', null],
      ['reference-typed', 'resources', 'en', 'Paragraph 2', null],
      ['stale', 'commencement', 'ru', null, null],
      ['treaty-word', 'commencement', 'ru', 'вступает в силу', null],
    ]);
  });

  test('are found in the counter-draft: the Cyrillic letters, the missing Russian item, 3 years against 5, no Indonesian text', () => {
    expect(checkText(readSampleText('counter-draft-1')).map(told)).toEqual([
      ['indonesian-missing', null, 'id', null, null],
      [
        'items-differ',
        'automotive',
        'ru',
        expect.stringMatching(/^2\. Участники/),
        '3. The Participants will encourage the use of components made in Indonesia that comply with the applicable standards.',
      ],
      ['reference-typed', 'resources', 'ru', 'пункте 2', null],
      ['reference-typed', 'resources', 'en', 'Paragraph 2', null],
      ['spoof', 'confidentiality', 'en', 'Pаrticipаnts', null],
      ['treaty-word', 'commencement', 'ru', 'вступает в силу', null],
      ['number-differs', 'commencement', 'ru', '5 (пять)', '3 (трёх)'],
      ['closing-languages', 'closing', 'ru', 'индонезийском, русском и английском', null],
      ['closing-languages', 'closing', 'en', 'Indonesian, Russian and English', null],
    ]);
  });
});

test('a finished text has at most one false alarm in 1,000 words', () => {
  const text = readFinishedSample();
  expect(countWords(text)).toBeGreaterThan(1500);
  expect(checkText(text).map(told)).toEqual([]);
});
