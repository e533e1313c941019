import { expect, test } from 'vitest';
import { callCommand, loadSampleText, openCore, readSampleFile } from '../../helpers/core.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';

type Draft = { readonly clauses: readonly { readonly id: string; readonly kind: string }[] };
const drafts = JSON.parse(readSampleFile('drafts.json').toString('utf8')) as readonly [Draft, Draft, Draft];
const positions = JSON.parse(readSampleFile('positions.json').toString('utf8')) as readonly Record<string, string>[];
const comments = JSON.parse(readSampleFile('unit-comments.json').toString('utf8')) as readonly {
  readonly unit: string;
  readonly clause: string | null;
  readonly kind: string;
  readonly quote: string;
  readonly body: string;
  readonly proposal: string | null;
  readonly response: { readonly disposition: string; readonly text: string } | null;
}[];

const paragraphs = (draft: Draft) => draft.clauses.filter(({ kind }) => kind === 'paragraph').map(({ id }) => id);

test('comments are at their words in draft 1, with their answers and the resulting versions', async () => {
  const core = openCore();
  const negotiation = await loadSampleText(core);
  const shown = await callCommand(core, 'comments.list', { negotiation, clause: null });
  const versions = new Map<string, string[]>();
  for (const code of paragraphs(drafts[1])) {
    const { versions: all } = await callCommand(core, 'clauses.history', { negotiation, clause: code });
    for (const { hash, drafts: held } of all) versions.set(hash, [code, ...held]);
  }
  expect(
    shown.map(({ unit, clause, kind, body, proposal, quote, version, answers }) => ({
      unit,
      clause,
      kind,
      body,
      proposal,
      quote: quote?.text ?? '',
      on: versions.get(version ?? ''),
      answers: answers.map(({ disposition, text, version: result }) => [disposition, text, versions.get(result ?? '')]),
    })),
  ).toEqual(
    comments
      .filter(({ kind }) => kind !== 'no-input')
      .map(({ unit, clause, kind, body, proposal, quote, response }) => ({
        unit,
        clause,
        kind,
        body,
        proposal,
        quote,
        // The closing is not a numbered paragraph, and an unchanged clause is the same version in both drafts.
        on:
          clause === 'closing'
            ? undefined
            : [clause, 'draft-1', ...(['forms', 'resources'].includes(clause ?? '') ? ['draft-2'] : [])],
        answers:
          response === null
            ? []
            : [
                [
                  response.disposition,
                  response.text,
                  response.disposition === 'accepted' ? [clause, 'draft-2'] : undefined,
                ],
              ],
      })),
  );
});

test('"no input" is a reply, not a comment; positions belong to their clauses', async () => {
  const { db, core, negotiation } = await openSampleCore();
  const replies = (db.prepare(`SELECT json FROM record WHERE kind = 'reply.received'`).pluck().all() as string[]).map(
    (json) => JSON.parse(json).payload,
  );
  const unit = db
    .prepare(`SELECT entity FROM record WHERE kind = 'unit.described' AND json ->> '$.payload.code' = 'IKMA'`)
    .pluck()
    .get();
  expect(replies.map(({ noInput, note, unit: from }) => ({ noInput, note, from }))).toEqual([
    { noInput: true, note: 'Tidak ada masukan.', from: unit },
  ]);
  const found = [];
  for (const { code } of (await callCommand(core, 'texts.show', { negotiation, draft: null })).clauses) {
    for (const one of (await callCommand(core, 'clauses.history', { negotiation, clause: code })).positions)
      found.push({ clause: code, ...one });
  }
  const filed = positions.map(({ clause, opening, fallback, redLine, rationale }) => ({
    clause,
    opening,
    fallback,
    redLine,
    rationale,
  }));
  const byClause = (a: { clause?: string | undefined }, b: { clause?: string | undefined }) =>
    String(a.clause).localeCompare(String(b.clause));
  expect(found.sort(byClause)).toEqual(filed.sort(byClause));
});
