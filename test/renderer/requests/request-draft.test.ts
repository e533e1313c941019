import { expect, test } from 'vitest';
import {
  countRequestFiles,
  createRequestDraft,
  isRequestComplete,
  listBodies,
  type RequestDraft,
  toRequestInput,
} from '../../../renderer/features/requests/request-draft.ts';
import { commands } from '../../../shared/api/commands.ts';
import type { ShownDraft } from '../../../shared/model/shown.ts';

const draft = (code: string): ShownDraft => ({
  id: '01900000-0000-7000-8000-000000000001',
  code,
  label: code,
  origin: 'ours',
  date: '2022-01-10',
  languages: ['id', 'en'],
  delivery: null,
});
const asking = (more: Partial<RequestDraft> = {}): RequestDraft => ({
  ...createRequestDraft([draft('draft-1'), draft('draft-2')]),
  units: ['AGRO'],
  ...more,
});

test('a new request is about the newest draft in all its languages, and addresses nobody yet', () => {
  expect(createRequestDraft([draft('draft-1'), draft('draft-2')])).toMatchObject({
    draft: 'draft-2',
    languages: ['id', 'en'],
    units: [],
    bodies: [],
  });
  expect(createRequestDraft([])).toMatchObject({ draft: '', languages: [] });
});

test('a body that is still being typed is addressed too, but only once', () => {
  expect(listBodies({ bodies: ['Kemlu'], body: ' KBRI Minsk ' })).toEqual(['Kemlu', 'KBRI Minsk']);
  expect(listBodies({ bodies: ['Kemlu'], body: ' Kemlu' })).toEqual(['Kemlu']);
  expect(listBodies({ bodies: [], body: '  ' })).toEqual([]);
  expect(listBodies({ bodies: ['é'], body: 'e\u0301' })).toEqual(['é']);
});

test.each([
  { what: 'a draft, a language and a unit', form: asking(), complete: true },
  { what: 'a body being typed instead of a unit', form: asking({ units: [], body: 'Kemlu' }), complete: true },
  { what: 'no draft', form: asking({ draft: '' }), complete: false },
  { what: 'no language', form: asking({ languages: [] }), complete: false },
  { what: 'no addressee', form: asking({ units: [], body: ' ' }), complete: false },
  { what: 'a letter without a date', form: asking({ letter: '12/2022' }), complete: true },
  {
    what: 'the date of a letter without its number',
    form: asking({ letter: ' ', letterDate: '2022-01-10' }),
    complete: false,
  },
])('a form with $what can be sent: $complete', ({ form, complete }) => {
  expect(isRequestComplete(form)).toBe(complete);
});

test.each([
  { what: 'one file for each addressee', more: {}, count: 2 },
  { what: 'a file for each language if not together', more: { together: false }, count: 4 },
  { what: 'a form in each language besides', more: { form: true }, count: 6 },
  { what: 'nothing without a language', more: { languages: [] }, count: 0 },
])('counts the files: $what', ({ more, count }) => {
  expect(countRequestFiles(asking({ body: 'Kemlu', ...more }))).toBe(count);
});

test('every complete form is valid input, with empty fields as none', () => {
  const empty = toRequestInput('loi', asking());
  expect(empty).toMatchObject({ letter: null, deadline: null, note: '' });
  const full = toRequestInput(
    'loi',
    asking({ letter: ' 12/2022 ', letterDate: '2022-01-10', deadline: '2022-02-01', note: 'é' }),
  );
  expect(full).toMatchObject({ letter: { number: '12/2022', date: '2022-01-10' }, deadline: '2022-02-01', note: 'é' });
  for (const input of [empty, full]) expect(commands['requests.send'].input.parse(input)).toEqual(input);
});
