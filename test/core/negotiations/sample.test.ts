import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import {
  callCommand,
  callRefused,
  createTemporaryFolder,
  loadSampleText,
  openCore,
  readSampleFile,
} from '../../helpers/core.ts';
import { countRows, openSampleCore } from '../../helpers/sample-core.ts';

type Clause = { readonly id: string; readonly kind: string; readonly heading: object; readonly body: object };
type Draft = {
  readonly id: string;
  readonly label: string;
  readonly date: string;
  readonly clauses: readonly Clause[];
};
const drafts = JSON.parse(readSampleFile('drafts.json').toString('utf8')) as readonly [Draft, Draft, Draft];

const paragraphs = (draft: Draft) => draft.clauses.filter(({ kind }) => kind === 'paragraph').map(({ id }) => id);

/** The text as in the file: its clauses in order, numbered throughout. */
function buildExpectedClauses(draft: Draft, prefix: string) {
  const numbered = paragraphs(draft);
  return draft.clauses.map(({ id, kind, heading, body }) => ({
    code: `${prefix}${id}`,
    kind,
    heading,
    body,
    depth: 0,
    number: kind === 'paragraph' ? String(numbered.indexOf(id) + 1) : null,
  }));
}

test('the working text is draft 2 in order, with its stale (D9), bracketed and open clauses', async () => {
  const core = openCore();
  const negotiation = await loadSampleText(core);
  const { clauses, ...text } = await callCommand(core, 'texts.show', { negotiation, draft: null });
  const told = (draft: Draft, n: number) => ({
    code: draft.id,
    label: draft.label,
    date: draft.date,
    origin: n < 2 ? 'ours' : 'counterpart',
    delivery: null,
    languages: n < 2 ? ['id', 'ru', 'en'] : ['ru', 'en'],
  });
  expect(
    clauses.map(({ code, kind, heading, body, depth, number }) => ({ code, kind, heading, body, depth, number })),
  ).toEqual(buildExpectedClauses(drafts[1], ''));
  expect(clauses.filter(({ stale }) => stale.length > 0).map(({ code, stale }) => [code, stale])).toEqual([
    ['automotive', ['ru']],
    ['commencement', ['ru']],
  ]);
  expect(
    clauses.filter(({ openComments }) => openComments > 0).map(({ code, openComments }) => [code, openComments]),
  ).toEqual([
    ['resources', 1],
    ['closing', 1],
  ]);
  expect(
    clauses.filter(
      ({ damaged, newer, placedTwice, heads, brackets }) =>
        damaged || newer || placedTwice || heads.length !== 1 || Object.keys(brackets).length > 0,
    ),
  ).toEqual([]);
  expect(text.drafts.map(({ id, ...rest }) => rest)).toEqual(drafts.map(told));
  expect([text.code, text.draft, text.removed, text.parties.map(({ code, side }) => `${code} ${side}`)]).toEqual([
    'loi-belarus',
    null,
    [],
    ['ID ours', 'BY counterpart'],
  ]);
});

test('the list shows its counts', async () => {
  const core = openCore();
  await loadSampleText(core);
  const [shown, ...others] = await callCommand(core, 'negotiations.list', {});
  const { id, title, ...rest } = shown ?? { id: '', title: {} };
  expect([rest, others]).toEqual([
    {
      code: 'loi-belarus',
      archived: false,
      languages: ['id', 'ru', 'en'],
      prevailingLanguage: 'en',
      numbered: true,
      clauses: 18,
      drafts: 3,
      openComments: 2,
      brackets: 0,
      shortName: '',
      stale: 2,
      deadlines: [],
      expires: null,
      conflicts: 0,
      damaged: 0,
      newer: 0,
    },
    [],
  ]);
});

test('draft 1 is unchanged since freezing, and the counter-draft has clauses of its own', async () => {
  const core = openCore();
  const negotiation = await loadSampleText(core);
  const shown = await Promise.all(
    ['draft-1', 'counter-draft-1'].map((draft) => callCommand(core, 'texts.show', { negotiation, draft })),
  );
  const texts = shown.map(({ clauses }) =>
    clauses.map(({ code, kind, heading, body, depth, number }) => ({ code, kind, heading, body, depth, number })),
  );
  expect(texts).toEqual([buildExpectedClauses(drafts[0], ''), buildExpectedClauses(drafts[2], 'counter-draft-1.')]);
  const theirs = shown[1]?.clauses ?? [];
  expect(
    theirs.filter(({ brackets }) => Object.keys(brackets).length > 0).map(({ code, brackets }) => [code, brackets]),
  ).toEqual([['counter-draft-1.resources', { ru: 2, en: 2 }]]);
  const order = theirs.map(({ code }) => code.replace('counter-draft-1.', ''));
  expect([
    order.indexOf('ip') < order.indexOf('funding'),
    order.includes('status'),
    order.includes('localisation'),
  ]).toEqual([true, false, true]);
});

test('each clause of the counter-draft is paired with ours of the same name, and the new one with none', async () => {
  const { db, core, negotiation } = await openSampleCore();
  const ids = new Map<string, string>();
  for (const draft of [null, 'counter-draft-1'])
    for (const { id, code } of (await callCommand(core, 'texts.show', { negotiation, draft })).clauses)
      ids.set(id, code);
  const [json, ...more] = db.prepare(`SELECT json FROM record WHERE kind = 'clauses.paired'`).pluck().all() as string[];
  const { pairs } = JSON.parse(json ?? '').payload as { pairs: { theirs: string; ours: string[]; basis: string }[] };
  const changed = ['noting-trade', 'resources', 'working-group', 'confidentiality', 'differences', 'commencement'];
  expect([
    pairs.map(({ theirs, ours, basis }) => [ids.get(theirs), ours.map((one) => ids.get(one)), basis]),
    more,
  ]).toEqual([
    drafts[2].clauses.map(({ id }) => [
      `counter-draft-1.${id}`,
      id === 'localisation' ? [] : [id],
      id === 'localisation' ? 'person' : changed.includes(id) ? 'similar' : 'exact',
    ]),
    [],
  ]);
});

test('the versions of a clause state their origin', async () => {
  const core = openCore();
  const negotiation = await loadSampleText(core);
  const { versions } = await callCommand(core, 'clauses.history', { negotiation, clause: 'commencement' });
  const [first] = versions;
  expect(
    versions.map(({ dated, note, origin, change, stale, head, drafts: held, parents, damaged, actor }) => ({
      dated,
      note,
      origin,
      change,
      stale,
      head,
      held,
      parents,
      damaged,
      actor,
    })),
  ).toEqual([
    {
      dated: '2021-12-13',
      note: 'Konsep awal',
      origin: 'ours',
      change: { id: 'sense', en: 'sense', ru: 'sense' },
      stale: [],
      head: false,
      held: ['draft-1'],
      parents: [],
      damaged: false,
      actor: { name: 'Sari', unit: null },
    },
    {
      dated: '2022-01-20',
      note: 'Setelah masukan ROHUKUM',
      origin: 'ours',
      change: { en: 'sense' },
      stale: ['ru'],
      head: true,
      held: ['draft-2'],
      parents: [first?.hash],
      damaged: false,
      actor: { name: 'Sari', unit: null },
    },
  ]);
});

test('the sample is loaded once: loading again is rejected and writes nothing', async () => {
  const { core, db } = await openSampleCore();
  const before = countRows(db);
  expect(await callRefused(core, 'sample.load', {})).toEqual({
    code: 'negotiation-exists',
    details: { code: 'loi-belarus' },
  });
  expect(countRows(db)).toBe(before);
});

test('apart from ids, hashes and times every load is the same', async () => {
  const load = async () => {
    let n = 0;
    const ids = new Map<string, string>();
    const newId = () => {
      const id = v7();
      ids.set(id, `id-${n}`);
      n += 1;
      return id;
    };
    const core = openCore(createTemporaryFolder(), { newId });
    const negotiation = await loadSampleText(core);
    const shown = [
      await callCommand(core, 'texts.show', { negotiation, draft: null }),
      await callCommand(core, 'comments.list', { negotiation, clause: null }),
      await callCommand(core, 'records.list', { negotiation }),
    ];
    const text = JSON.stringify(shown)
      .replace(/[0-9a-f]{64}/g, 'hash')
      .replace(/"(at|saved)":"[^"]*"/g, '"$1"');
    return text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => ids.get(id) ?? 'device').split(/(?<=})/);
  };
  expect(await load()).toEqual(await load());
});
