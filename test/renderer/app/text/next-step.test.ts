import { expect, test } from 'vitest';
import { chooseNextStep, findCommentsPlace } from '../../../../renderer/app/text/next-step.ts';
import type { ShownDraft, ShownText } from '../../../../shared/model/shown.ts';
import { buildShownClause, buildShownComment, buildShownText } from '../../../helpers/shown.ts';

const stale = buildShownClause({ code: 'funding', stale: ['ru'] });
const bracketed = buildShownClause({ code: 'areas', body: { id: 'Para Peserta [wajib]' }, brackets: { id: 1 } });
const parted = buildShownClause({ code: 'objective', heads: ['a'.repeat(64), 'b'.repeat(64)] });
const buildDraft = (code: string, origin: ShownDraft['origin']): ShownDraft => ({
  id: '01890000-0000-7000-8000-000000000002',
  code,
  label: code,
  origin,
  date: '2022-01-20',
  languages: ['id'],
  delivery: null,
});
const theirs = buildDraft('counter-1', 'counterpart');
const ours = buildDraft('draft-1', 'ours');
const open = buildShownComment({ id: '01890000-0000-7000-8000-000000000001', clause: 'areas' });

const choose = (text: Partial<ShownText>, comments = [] as (typeof open)[], waitingFiles = 0) =>
  chooseNextStep({ text: buildShownText({ languages: ['id', 'ru'], ...text }), comments, waitingFiles });

test('what is most urgent comes first, and each step opens where it is done', () => {
  const all = { clauses: [parted, stale, bracketed], drafts: [ours, theirs] };
  const rest = { ...all, clauses: [stale, bracketed] };
  expect([
    choose(all, [open], 2),
    choose(all, [open]),
    choose(rest, [open]),
    choose(rest),
    choose({ clauses: rest.clauses }),
    choose({ clauses: [bracketed] }),
    choose({}),
  ]).toEqual([
    { label: 'ui.next.files', place: '/gather/loi', details: { count: 2, languages: [] } },
    { label: 'ui.next.conflicts', place: '/text/loi/objective', details: { count: 1, languages: [] } },
    { label: 'ui.next.comments', place: `/text/loi/areas/comments/${open.id}`, details: { count: 1, languages: [] } },
    {
      label: 'ui.next.counter-draft',
      place: '/compare/loi/two/-/draft%3Acounter-1',
      details: { count: 0, languages: [] },
    },
    { label: 'ui.next.stale', place: '/text/loi/funding', details: { count: 0, languages: ['RU'] } },
    { label: 'ui.next.brackets', place: '/text/loi/-/brackets', details: { count: 1, languages: [] } },
    { label: 'ui.next.sign', place: '/sign/loi', details: { count: 0, languages: [] } },
  ]);
});

test('a counter-draft that a draft of ours followed is no step', () => {
  expect(choose({ drafts: [theirs, ours] }).label).toBe('ui.next.sign');
});

test('the comments open at the first that is not answered, else at none', () => {
  expect(findCommentsPlace('loi', [open])).toBe(`/text/loi/areas/comments/${open.id}`);
  expect(findCommentsPlace('loi', [buildShownComment({ id: open.id })])).toBe(`/text/loi/-/comments/${open.id}`);
  expect(findCommentsPlace('loi', [])).toBe('/text/loi/-/comments');
});
