import { expect, test } from 'vitest';
import { callCommand, callRefused, openCore } from '../../helpers/core.ts';

const party = (code: string, side: 'ours' | 'counterpart', national: string) => ({
  code,
  side,
  state: { id: code, en: code },
  ministry: { id: `Kementerian ${code}`, en: `Ministry of ${code}`, ru: `Министерство ${code}` },
  signatureHeading: { id: `UNTUK ${code}`, en: `FOR ${code}`, ru: `ЗА ${code}` },
  signatory: { name: '', title: { id: 'Menteri', en: 'Minister', ru: 'Министр' } },
  nationalLanguage: national,
});
const asked = {
  code: null,
  kind: 'letter-of-intent' as const,
  profile: 'non-binding' as const,
  title: { id: 'PERNYATAAN KEHENDAK\n{ID:INDONESIA}\nDAN\n{BY:BELARUS}', en: 'LETTER OF INTENT', ru: 'ПИСЬМО' },
  parties: [party('ID', 'ours', 'id'), party('BY', 'counterpart', 'ru')] as [
    ReturnType<typeof party>,
    ReturnType<typeof party>,
  ],
  languages: ['id', 'ru', 'en'],
  prevailingLanguage: 'en',
  numbered: true,
  template: true,
};

test('a new text has the usual clauses in its languages with its parties filled in, and can be exported', async () => {
  const core = openCore();
  const { code } = await callCommand(core, 'negotiations.create', asked);
  const text = await callCommand(core, 'texts.show', { negotiation: code, draft: null });
  const of = (named: string) => text.clauses.find((clause) => clause.code === named);
  expect(code).toBe('loi-by');
  expect(text.clauses.map((clause) => clause.kind[0]).join('')).toBe('ppppppppppppppc');
  expect(
    text.clauses
      .filter(({ number }) => number !== null)
      .map(({ number }) => number)
      .at(-1),
  ).toBe('11');
  expect(of('parties')?.body.en).toBe(
    'The {ID:Ministry of ID} and the {BY:Ministry of BY}, hereinafter referred to jointly as “the Participants” and individually as “a Participant”;',
  );
  expect(of('closing')?.body.en).toContain('each in the {ID:Indonesian}, {BY:Russian} and English languages');
  expect(of('closing')?.body.en).toContain('the English text will prevail.');
  expect(of('closing')?.body.id).toContain('dalam bahasa {ID:Indonesia}, {BY:Rusia}, dan Inggris');
  expect(of('closing')?.body.ru).toContain('на {ID:индонезийском}, {BY:русском} и английском языках');
  for (const language of asked.languages) {
    const made = await callCommand(core, 'exports.make', {
      negotiation: code,
      as: 'final',
      language,
      copy: 'BY',
      draft: null,
      paper: 'A4',
    });
    expect(made.warnings).toEqual([]);
  }
  expect(
    (await callCommand(core, 'units.list', { negotiation: code })).filter(({ lead }) => lead).map((unit) => unit.code),
  ).toEqual(['KPAII']);
  expect((await callCommand(core, 'negotiations.create', asked)).code).toBe('loi-by-2');
  expect(await callRefused(core, 'negotiations.create', { ...asked, code: 'loi-by' })).toMatchObject({
    code: 'negotiation-exists',
  });
});

test('creates texts without a prevailing language, numbers, clauses or some languages, and assumes no defaults', async () => {
  const core = openCore();
  const { code } = await callCommand(core, 'negotiations.create', {
    ...asked,
    languages: ['id', 'en'],
    prevailingLanguage: null,
    numbered: false,
  });
  const text = await callCommand(core, 'texts.show', { negotiation: code, draft: null });
  const closing = text.clauses.find((clause) => clause.code === 'closing');
  expect(Object.keys(closing?.body ?? {})).toEqual(['en', 'id']);
  expect(closing?.body.en).toContain('each in the Indonesian and English languages');
  expect(closing?.body.en).not.toContain('prevail');
  expect(text.clauses.every(({ number }) => number === null)).toBe(true);
  const empty = await callCommand(core, 'negotiations.create', { ...asked, template: false });
  expect((await callCommand(core, 'texts.show', { negotiation: empty.code, draft: null })).clauses).toEqual([]);
});

test('archives and unarchives a text', async () => {
  const core = openCore();
  const { code } = await callCommand(core, 'negotiations.create', asked);
  const archived = async () => (await callCommand(core, 'negotiations.list', {})).map((one) => one.archived);
  const { record } = await callCommand(core, 'negotiations.archive', { negotiation: code, archived: true });
  expect(await archived()).toEqual([true]);
  await callCommand(core, 'records.undo', { negotiation: code, record });
  expect(await archived()).toEqual([false]);
  expect(await callRefused(core, 'negotiations.archive', { negotiation: code, archived: false })).toMatchObject({
    code: 'nothing-changed',
  });
});

test('stores positions, replies and settings, each replacing the previous one', async () => {
  const core = openCore();
  const { code: negotiation } = await callCommand(core, 'negotiations.create', asked);
  const position = { negotiation, clause: 'areas', opening: 'a', fallback: 'b', redLine: 'c', rationale: 'd' };
  await callCommand(core, 'positions.take', position);
  await callCommand(core, 'positions.take', { ...position, opening: 'z' });
  expect((await callCommand(core, 'clauses.history', { negotiation, clause: 'areas' })).positions).toEqual([
    { opening: 'z', fallback: 'b', redLine: 'c', rationale: 'd' },
  ]);
  await callCommand(core, 'replies.receive', {
    negotiation,
    unit: 'ITJEN',
    note: 'Tidak ada masukan.',
    channel: 'e-mail',
  });
  expect(await callCommand(core, 'replies.list', { negotiation })).toMatchObject([{ unit: 'ITJEN', noInput: true }]);
  await callCommand(core, 'settings.set', { name: 'ui.theme', value: 'dark' });
  await callCommand(core, 'settings.set', { name: 'ui.theme', value: 'light' });
  expect(await callCommand(core, 'settings.show', {})).toEqual({ 'ui.theme': 'light' });
  expect(await callRefused(core, 'settings.set', { name: 'person', value: 'x' })).toMatchObject({
    code: 'input-invalid',
  });
});

test('a title that breaks the grammar of marks is refused, and nothing is created', async () => {
  const core = openCore();
  const title = { ...asked.title, id: 'PERNYATAAN KEHENDAK\n{ID:KEMENTERIAN\nPERINDUSTRIAN}' };
  expect(await callRefused(core, 'negotiations.create', { ...asked, title })).toMatchObject({
    code: 'text-marks',
    details: { clause: '', part: 'title', fault: 'mark-over-lines' },
  });
  expect(await callCommand(core, 'negotiations.list', {})).toEqual([]);
});
