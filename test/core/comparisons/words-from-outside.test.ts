import { expect, test } from 'vitest';
import type { Input } from '../../../shared/api/commands.ts';
import { callCommand, plainComment, readSampleFile } from '../../helpers/core.ts';
import { openSampleCore, readClause, type SampleCore } from '../../helpers/sample-core.ts';

const LANGUAGES = ['en', 'ru'];

async function mergeWithFile({ core, negotiation }: SampleCore, language: string) {
  const name = `counter-draft-1.${language}.docx`;
  const theirs = { of: 'bytes' as const, name, base64: readSampleFile(name).toString('base64') };
  const { rows } = await callCommand(core, 'comparisons.merge', { negotiation, base: 'draft-2', theirs, language });
  const row = rows.find(({ code }) => code === 'resources');
  if (row === undefined) throw new Error('no resources');
  return row;
}

const readPoint = async ({ core, negotiation }: SampleCore, point: string) =>
  (await callCommand(core, 'readiness.show', { negotiation, draft: null })).points.find((one) => one.point === point);

const listPlaces = async ({ core, negotiation }: SampleCore) =>
  (await callCommand(core, 'brackets.list', { negotiation })).filter(({ clause }) => clause === 'resources');

test.each(LANGUAGES)('adopts bracketed words of a counter-draft with their brackets, in %s', async (language) => {
  const sample = await openSampleCore();
  const { core, negotiation } = sample;
  const row = await mergeWithFile(sample, language);
  expect(row.theirs?.body).toMatch(/\[BY: [^\\\]]+\]\[ID: [^\\\]]+\]/);
  expect(row.theirs?.body).not.toContain('\\');
  const write = { negotiation, clause: 'resources', parents: null, texts: { [language]: row.theirs ?? {} }, note: '' };
  await callCommand(core, 'clauses.write', write);
  expect(await listPlaces(sample)).toMatchObject([{ language, options: [{ side: 'BY' }, { side: 'ID' }] }]);
  expect((await readClause(core, negotiation, 'resources')).brackets).toEqual({ [language]: 2 });
  const point = await readPoint(sample, 'brackets');
  expect(point).toMatchObject({ met: false });
  expect(point?.blockers.map(({ clause, check }) => [clause, check])).toContainEqual(['resources', null]);
});

test.each(LANGUAGES)('brackets from both sides are not nested, in %s', async (language) => {
  const sample = await openSampleCore();
  const { core, negotiation } = sample;
  const row = await mergeWithFile(sample, language);
  expect(row.bracketed?.body).toMatch(/\[BY: [^[\]]+\]\[ID: [^[\]]+\]/);
  const texts = { [language]: row.bracketed ?? {} };
  await callCommand(core, 'clauses.write', { negotiation, clause: 'resources', parents: null, texts, note: '' });
  expect(await listPlaces(sample)).toMatchObject([{ options: [{ side: 'BY' }, { side: 'ID' }] }]);
});

test('accepting a proposal from a unit keeps its brackets', async () => {
  const sample = await openSampleCore();
  const { core, negotiation } = sample;
  const { body } = await readClause(core, negotiation, 'funding');
  const quote = (body.en ?? '').split(' ').slice(0, 3).join(' ');
  const { comment } = await callCommand(core, 'comments.make', {
    negotiation,
    ...plainComment,
    clause: 'funding',
    language: 'en',
    quote,
    proposal: `[Belarusian side: ${quote}][ID: Every Participant]`,
  });
  await callCommand(core, 'comments.accept', { negotiation, comment, text: '' });
  const after = (await readClause(core, negotiation, 'funding')).body.en ?? '';
  expect(after.startsWith(`[BY: ${quote}][ID: Every Participant] `)).toBe(true);
});

test('brackets that are plain characters block the bracket point, are explained, and become real brackets by one fix', async () => {
  const sample = await openSampleCore();
  const { core, negotiation } = sample;
  const { body } = await readClause(core, negotiation, 'funding');
  const signs = ['\\[BY: x\\]', '\\[Belarusian side: x\\]', '\\[предложение белорусской стороны: x\\]', '\\[BY: x'];
  for (const words of signs) {
    const write = (source: string) =>
      callCommand(core, 'clauses.write', {
        negotiation,
        clause: 'funding',
        parents: null,
        texts: { en: { body: `${body.en} ${source}` } },
        note: '',
      });
    await write(words);
    const { blockers = [] } = (await readPoint(sample, 'brackets')) ?? {};
    const detail = words.replaceAll('\\', '');
    const shown = blockers.find(({ clause }) => clause === 'funding');
    expect(shown).toMatchObject({ check: 'bracket-literal', language: 'en' });
    expect(detail.startsWith(shown?.detail ?? '-')).toBe(true);
    const found = (await callCommand(core, 'checks.list', { negotiation, draft: null })).find(
      ({ check }) => check === 'bracket-literal',
    );
    expect(found?.fix ?? null).toBe(words.endsWith(']') ? '[BY: x]' : null);
    if (found?.fix == null) continue;
    await write(found.fix);
    expect((await readClause(core, negotiation, 'funding')).brackets).toEqual({ en: 1 });
  }
});

test('a text created from a file gets the brackets of its sides once the parties are known', async () => {
  const { core, negotiation } = await openSampleCore();
  const { parties } = await callCommand(core, 'texts.show', { negotiation, draft: null });
  const cut = {
    kind: 'paragraph' as const,
    heading: { en: 'Costs' },
    body: { en: 'They [Belarusian side: must][BY: shall][Pihak Indonesia: will] pay [all] costs.' },
  };
  const asked: Input<'negotiations.create'> = {
    code: 'loi-baru',
    kind: 'letter-of-intent',
    profile: 'non-binding',
    title: { en: 'Letter' },
    parties: parties as never,
    languages: ['id', 'en'],
    prevailingLanguage: null,
    numbered: true,
    template: false,
    clauses: [cut],
  };
  await callCommand(core, 'negotiations.create', asked);
  const { clauses } = await callCommand(core, 'texts.show', { negotiation: 'loi-baru', draft: null });
  expect(clauses[0]?.body.en).toBe('They [BY: must][BY: shall][ID: will] pay [all] costs.');
});
