import { expect, test } from 'vitest';
import { buildBlockerAddress } from '../../../renderer/features/readiness/blocker-address.ts';
import { formatBlockerDetail } from '../../../renderer/features/readiness/blocker-detail.ts';
import type { ReadinessPoint } from '../../../shared/model/readiness.ts';
import { sayEnglish } from '../../helpers/shown.ts';

test.each([
  { point: 'brackets', tab: '/brackets' },
  { point: 'comments', tab: '/comments' },
  { point: 'changes', tab: '/comments' },
  { point: 'checks', tab: '/checks' },
  { point: 'placeholders', tab: '/checks' },
  { point: 'conflicts', tab: '/history' },
  { point: 'stale', tab: '' },
  { point: 'agreed', tab: '' },
] as const)('what blocks under "$point" opens the clause with the tab that shows it ("$tab")', ({ point, tab }) => {
  expect(buildBlockerAddress('loi', { point }, { clause: 'areas' })).toBe(`/text/loi/areas${tab}`);
  expect(buildBlockerAddress('loi', { point }, { clause: null })).toBe('/text/loi');
});

test('codes of two points are put in words; the words of a text stay as they are, even if they read like a code', () => {
  const detail = (point: ReadinessPoint, words: string) => formatBlockerDetail({ point }, words, sayEnglish);
  expect(detail('agreed', 'open')).toBe('not agreed yet');
  expect(detail('conflicts', 'two-heads')).toBe('two people wrote it at the same time');
  expect(detail('brackets', 'open')).toBe('open');
  expect(detail('agreed', 'something new')).toBe('something new');
});
