import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChangeSense } from '../../../shared/model/clause.ts';
import { callCommand, callRefused } from '../../helpers/core.ts';
import { propertyRuns } from '../../helpers/marks.ts';
import { openSampleCore, readClause } from '../../helpers/sample-core.ts';

const languages = ['en', 'id', 'ru'];

/** What was done, as D9 puts it: who changed what in which sense, and who confirmed a language. */
type HistoryEvent = { readonly changed: { readonly [language: string]: ChangeSense } } | { readonly confirmed: string };

/** A language is stale when the sense of another changed after it was last changed or confirmed. */
function computeExpected(events: readonly HistoryEvent[]): string[] {
  return languages.filter((language) => {
    const care = events.findLastIndex((one) =>
      'confirmed' in one ? one.confirmed === language : one.changed[language] !== undefined,
    );
    const sense = events.findLastIndex(
      (one) =>
        'changed' in one && Object.entries(one.changed).some(([other, how]) => other !== language && how === 'sense'),
    );
    return sense > care;
  });
}

const arbitraryLanguages = fc.subarray(languages, { minLength: 1 });
const arbitraryStep = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      of: arbitraryLanguages,
      how: fc.option(fc.constantFrom<ChangeSense>('sense', 'wording', 'catches-up')),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('settle' as const), of: arbitraryLanguages }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('confirm' as const), of: fc.constantFrom(...languages) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
);

test('staleness is correct over random histories of writing, settling, confirming and undoing in three languages (D9)', async () => {
  const { core, negotiation } = await openSampleCore();
  let made = 0;
  const property = fc.asyncProperty(fc.array(arbitraryStep, { minLength: 1, maxLength: 10 }), async (steps) => {
    made += 1;
    const clause = `acak-${made}`;
    const named = { negotiation, clause };
    await callCommand(core, 'clauses.create', { negotiation, code: clause, kind: 'paragraph', to: { place: 'last' } });
    const texts = (of: readonly string[], n: number) =>
      Object.fromEntries(of.map((one) => [one, { body: `${one} ${n} [BY: a][ID: b] ${n}` }]));
    const write = { ...named, parents: null, note: '' };
    await callCommand(core, 'clauses.write', { ...write, texts: texts(languages, 0) });
    let events: HistoryEvent[] = [{ changed: { en: 'sense', id: 'sense', ru: 'sense' } }];
    /** The newest version and the history before it, as long as no other version is written on it. */
    let top: { version: string; before: HistoryEvent[] } | null = null;
    const written = (of: readonly string[], how: ChangeSense | null, version: string) => {
      const stale = computeExpected(events);
      const sense = (one: string) => how ?? (stale.includes(one) ? 'catches-up' : 'sense');
      top = { version, before: events };
      events = [...events, { changed: Object.fromEntries(of.map((one) => [one, sense(one)])) }];
    };
    for (const [n, one] of steps.entries()) {
      if (one.do === 'write') {
        const change = one.how === null ? {} : { change: one.how };
        const given = Object.entries(texts(one.of, n + 1)).map(([language, text]) => [
          language,
          { ...text, ...change },
        ]);
        const { version } = await callCommand(core, 'clauses.write', { ...write, texts: Object.fromEntries(given) });
        written(one.of, one.how, version);
      } else if (one.do === 'settle') {
        const all = await callCommand(core, 'brackets.list', { negotiation });
        const places = all.filter((place) => place.clause === clause && one.of.includes(place.language));
        if (places.length === 0) continue;
        const asked = places.map(({ language, part, start, end }) => ({
          language,
          part,
          start,
          end,
          take: { option: 1 },
        }));
        const { version } = await callCommand(core, 'brackets.settle', { ...write, places: asked });
        written(
          places.map(({ language }) => language),
          null,
          version,
        );
      } else if (one.do === 'confirm') {
        const asked = { ...named, language: one.of, note: '' };
        if (computeExpected(events).includes(one.of)) {
          await callCommand(core, 'translations.confirm', asked);
          events = [...events, { confirmed: one.of }];
          top = null;
        } else
          expect(await callRefused(core, 'translations.confirm', asked)).toMatchObject({ code: 'nothing-changed' });
      } else if (top !== null) {
        const { version, before }: { version: string; before: HistoryEvent[] } = top;
        await callCommand(core, 'records.undo', { negotiation, record: version });
        events = before;
        top = null;
      }
      const { stale } = await readClause(core, negotiation, clause);
      expect(stale).toEqual(computeExpected(events));
    }
    await callCommand(core, 'clauses.place', { ...named, to: { place: 'removed' } });
  });
  await fc.assert(property, { numRuns: Math.min(Math.ceil(propertyRuns / 25), 400) });
});

test('the first words of an empty language make nothing stale, in the CLI and with the change of sense a screen sends (D9)', async () => {
  const { core, negotiation } = await openSampleCore();
  for (const [n, change] of ([undefined, 'sense', 'catches-up'] as const).entries()) {
    const clause = `kosong-${n}`;
    await callCommand(core, 'clauses.create', { negotiation, code: clause, kind: 'paragraph', to: { place: 'last' } });
    const write = (language: string, text: { heading?: string; body?: string }) =>
      callCommand(core, 'clauses.write', {
        negotiation,
        clause,
        parents: null,
        texts: { [language]: change === undefined ? text : { ...text, change } },
        note: '',
      });
    await write('id', { heading: 'Biaya', body: 'Biaya masing-masing.' });
    expect((await write('en', { heading: 'Costs' })).stale).toEqual([]);
    expect((await write('en', { body: 'Own costs.' })).stale).toEqual([]);
    expect((await write('ru', { body: 'Свои расходы.' })).stale).toEqual([]);
    const { versions } = await callCommand(core, 'clauses.history', { negotiation, clause });
    if (change === undefined)
      expect(versions.map((one) => one.change)).toEqual([
        { id: 'sense' },
        { en: 'catches-up' },
        { en: 'catches-up' },
        { ru: 'catches-up' },
      ]);
    const changed = await write('id', { body: 'Biaya bersama.' });
    expect(changed.stale).toEqual(change === 'catches-up' ? [] : ['en', 'ru']);
  }
});

test('a language whose text was emptied is missing, not stale, and can be filled again (D9)', async () => {
  const { core, negotiation } = await openSampleCore();
  const write = async (texts: { [language: string]: { body: string; change?: ChangeSense } }) =>
    (await callCommand(core, 'clauses.write', { negotiation, clause: 'funding', parents: null, texts, note: '' }))
      .stale;
  expect(await write({ en: { body: '', change: 'wording' } })).toEqual([]);
  expect(await write({ id: { body: 'Biaya bersama.', change: 'sense' } })).toEqual(['ru']);
  expect(await write({ en: { body: 'Shared costs.' } })).toEqual(['ru']);
});
