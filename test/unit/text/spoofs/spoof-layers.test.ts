import { expect, test } from 'vitest';
import { createTranslate } from '../../../../renderer/components/use-translate.ts';
import { buildPageLines, type HighlightLayer } from '../../../../renderer/features/text/page/page-lines.ts';
import { buildSpoofLayers } from '../../../../renderer/features/text/page/spoof-layers.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import { parseMarks } from '../../../../shared/text/marks/parse-marks.ts';
import { renderMarks } from '../../../../shared/text/marks/render-marks.ts';
import { spoofKinds } from '../../../../shared/text/spoofs/spoof.ts';

test('on the page a spoof is a separate stretch, with its explanation in the interface language', () => {
  const parsed = parseMarks('The [BY: {BY:B\u0435larus} may]');
  if (!parsed.ok) throw new Error('not in the grammar');
  const options = { parties: ['ID', 'BY'], copy: 'ID', view: 'bracketed', numbers: new Map() } as const;
  const rendered = renderMarks(parsed.marks, options);
  const layers: HighlightLayer[] = buildSpoofLayers(rendered.text, 'en', createTranslate('en'));
  const name = 'Reads “Belarus”, but contains letters of another script: U+0435 CYRILLIC SMALL LETTER IE.';
  const pieces = buildPageLines(rendered, null, layers).flatMap((line) => line.pieces);
  expect(
    pieces.filter((piece) => piece.layers.length > 0).map(({ text, layers: [layer] }) => [text, layer?.name]),
  ).toEqual([['B\u0435larus', name]]);
});

test.each(['id', 'en'] as const)('every kind is explained in %s with its characters', (speech) => {
  for (const kind of spoofKinds) {
    const said = formatMessage(speech, `spoof.${kind}`, { word: 'Belarus', signs: ['U+0435', 'U+0430'] });
    expect(said).toMatch(/U\+0435, U\+0430\.$/);
    expect(said).not.toContain('{{');
  }
});
