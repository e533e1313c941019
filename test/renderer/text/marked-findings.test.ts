import { expect, test } from 'vitest';
import {
  buildMarkedFindings,
  findNextFinding,
  listEditorFindings,
} from '../../../renderer/features/text/edit/marked-findings.ts';
import type { CheckPlace } from '../../../shared/model/check.ts';
import { buildShownFinding, sayEnglish } from '../../helpers/shown.ts';

const place = (more: Partial<CheckPlace> = {}): CheckPlace => ({
  clause: 'areas',
  language: 'id',
  part: 'body',
  start: 3,
  end: 5,
  words: '  ',
  ...more,
});
const spacing = buildShownFinding({ place: place() });
const heading = buildShownFinding({ finding: 'b', weight: 'blocks', place: place({ part: 'heading' }) });

test('an editor marks the findings of its clause, but for look-alikes, which have marks of their own', () => {
  const others = [
    buildShownFinding({ check: 'spoof', place: place() }),
    buildShownFinding({ place: place({ clause: 'forms' }) }),
    buildShownFinding(),
  ];
  const listed = listEditorFindings([spacing, ...others, heading], 'areas');
  expect(listed.map(({ finding }) => finding)).toEqual([spacing, heading]);
});

test('each part marks its own findings, and those that block signing as such', () => {
  const listed = listEditorFindings([spacing, heading], 'areas');
  expect(buildMarkedFindings(listed, 'heading', sayEnglish)).toMatchObject([{ from: 3, to: 5, blocks: true }]);
  expect(buildMarkedFindings(listed, 'body', sayEnglish)).toMatchObject([{ key: 'spacing\na  b', blocks: false }]);
});

test('findings are gone through in order, the first again after the last', () => {
  const listed = listEditorFindings([spacing, heading], 'areas');
  const keys = listed.map(({ key }) => key);
  expect(keys.map((key) => findNextFinding(listed, key)?.key)).toEqual([keys[1], keys[0]]);
  expect(findNextFinding(listed, null)?.key).toBe(keys[0]);
  expect(findNextFinding([], null)).toBeUndefined();
});
