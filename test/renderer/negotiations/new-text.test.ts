import { expect, test } from 'vitest';
import {
  emptyNewText,
  listMissingFields,
  type NewText,
  toCreationInput,
} from '../../../renderer/features/negotiations/new-text.ts';
import { formatTitleLine } from '../../../renderer/features/negotiations/title-line.ts';
import { swapAlternats } from '../../../shared/text/marks/alternats.ts';
import { parseMarks } from '../../../shared/text/marks/parse-marks.ts';
import { printMarks } from '../../../shared/text/marks/print-marks.ts';
import { callCommand, callRefused, openCore } from '../../helpers/core.ts';

const filled: NewText = {
  ...emptyNewText,
  languages: ['id', 'en', 'ru'],
  prevailing: 'open',
  subject: { id: 'kerja sama [industri]', en: 'industrial  cooperation', ru: 'сотрудничестве' },
  theirs: {
    ...emptyNewText.theirs,
    code: 'BY',
    nationalLanguage: 'ru',
    ministry: { id: 'Kementerian {A}', en: 'Ministry A', ru: 'Министерство А' },
    inTitle: { ru: 'МИНИСТЕРСТВОМ А' },
    signatureHeading: { en: 'FOR THE MINISTRY A\nOF BELARUS' },
  },
};

test('asks for missing fields, and no language prevails by default (D7)', () => {
  expect(listMissingFields(emptyNewText)).toEqual([
    { field: 'code', language: null },
    { field: 'nationalLanguage', language: null },
    { field: 'prevailing', language: null },
    { field: 'subject', language: 'id' },
    { field: 'subject', language: 'en' },
    { field: 'theirs', language: 'id' },
    { field: 'theirs', language: 'en' },
  ]);
  expect(listMissingFields(filled)).toEqual([]);
  expect(listMissingFields({ ...filled, theirs: { ...filled.theirs, code: 'ID' } })).toEqual([
    { field: 'code', language: null },
  ]);
  expect(listMissingFields({ ...filled, languages: ['id'] })).toEqual([{ field: 'languages', language: null }]);
  const vietnamese = { ...filled, languages: ['id', 'vi'], subject: { id: 'x', vi: 'y' } };
  expect(listMissingFields(vietnamese).map(({ field, language }) => `${field} ${language}`)).toEqual([
    'words vi',
    'ours vi',
    'theirs vi',
  ]);
});

test('the title block names both sides, in reverse order in the other original (D11–D14)', () => {
  const { title, parties, prevailingLanguage } = toCreationInput(filled);
  expect(title).toEqual({
    id: 'PERNYATAAN KEHENDAK\nANTARA\n{ID:KEMENTERIAN PERINDUSTRIAN REPUBLIK INDONESIA}\nDAN\n{BY:KEMENTERIAN \\{A\\}}\nTENTANG KERJA SAMA \\[INDUSTRI\\]',
    en: 'LETTER OF INTENT\nBETWEEN\n{ID:THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF INDONESIA}\nAND\n{BY:THE MINISTRY A}\nON INDUSTRIAL COOPERATION',
    ru: 'ПИСЬМО О НАМЕРЕНИЯХ\nМЕЖДУ\n{ID:МИНИСТЕРСТВОМ ПРОМЫШЛЕННОСТИ РЕСПУБЛИКИ ИНДОНЕЗИЯ}\nИ\n{BY:МИНИСТЕРСТВОМ А}\nО СОТРУДНИЧЕСТВЕ',
  });
  expect(parties[1].signatureHeading).toEqual({
    id: 'UNTUK KEMENTERIAN {A}',
    en: 'FOR THE MINISTRY A\nOF BELARUS',
    ru: 'ЗА МИНИСТЕРСТВО А',
  });
  expect(prevailingLanguage).toBeNull();
  const parsed = parseMarks(title.en ?? '');
  expect(parsed.ok && printMarks(swapAlternats(parsed.marks, ['ID', 'BY'])).split('\n')[2]).toBe('{BY:THE MINISTRY A}');
});

test('the core accepts it, and the list shows its title without a mark', async () => {
  const core = openCore();
  expect(await callCommand(core, 'negotiations.create', toCreationInput(filled))).toMatchObject({ code: 'loi-by' });
  const [shown] = await callCommand(core, 'negotiations.list', {});
  expect([
    formatTitleLine(shown ?? { title: {}, code: '' }, 'id'),
    formatTitleLine({ title: {}, code: 'x' }, 'id'),
  ]).toEqual([
    'PERNYATAAN KEHENDAK ANTARA KEMENTERIAN PERINDUSTRIAN REPUBLIK INDONESIA DAN KEMENTERIAN {A} TENTANG KERJA SAMA [INDUSTRI]',
    'x',
  ]);
  const wrong = toCreationInput({ ...filled, theirs: { ...filled.theirs, nationalLanguage: '' } });
  expect(await callRefused(core, 'negotiations.create', wrong)).toMatchObject({ code: 'input-invalid' });
});

test('a heading over signatures that nobody typed is left out where the case of the name is not sure', () => {
  const theirs = { ...filled.theirs, ministry: { ...filled.theirs.ministry, ru: 'Росторг' } };
  expect(toCreationInput({ ...filled, theirs }).parties[1].signatureHeading).toEqual({
    id: 'UNTUK KEMENTERIAN {A}',
    en: 'FOR THE MINISTRY A\nOF BELARUS',
  });
});
