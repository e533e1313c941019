import type { Paragraph, Table } from 'docx';
import type { PageLanguage } from './page-language.ts';
import { convertMmToTwips } from './page-measures.ts';

/** Room for initials by hand under the label, which takes `label` in each language after the first. */
const BOX_MM = { width: 50, height: 17, label: 6, margin: 1 } as const;
const LABEL_PT = 7.5;
const SIDES = ['top', 'bottom', 'left', 'right'] as const;
const LINE = { style: 'single', size: 6, color: 'auto' } as const;
const NONE = { style: 'none', size: 0, color: 'auto' } as const;

/**
 * The boxes in which both heads of delegation initial a page (D18), the owner of the original on the left (D11).
 *
 * In: the languages of the page, each with the names of both sides; what stands between the boxes; `width` between the
 * margins, in twips.
 */
export function buildInitialBoxes(
  spoken: readonly [PageLanguage, ...PageLanguage[]],
  middle: readonly Paragraph[],
  width: number,
): Table {
  const { docx } = spoken[0].printer;
  const box = Math.min(convertMmToTwips(BOX_MM.width), Math.floor(width / 3));
  const widths = [box, width - 2 * box, box];
  const margin = convertMmToTwips(BOX_MM.margin);
  const height = BOX_MM.height + BOX_MM.label * (spoken.length - 1);
  const cells = [
    { edge: LINE, children: buildLabels(spoken, 0) },
    { edge: NONE, children: [...middle] },
    { edge: LINE, children: buildLabels(spoken, 1) },
  ];
  return new docx.Table({
    layout: 'fixed',
    width: { size: width, type: 'dxa' },
    columnWidths: widths,
    indent: { size: 0, type: 'dxa' },
    margins: { top: margin, bottom: margin, left: margin, right: margin, marginUnitType: 'dxa' },
    rows: [
      new docx.TableRow({
        cantSplit: true,
        height: { value: convertMmToTwips(height), rule: 'atLeast' },
        children: cells.map(
          ({ edge, children }, n) =>
            new docx.TableCell({
              width: { size: widths[n] ?? 0, type: 'dxa' },
              borders: Object.fromEntries(SIDES.map((side) => [side, edge])),
              ...(edge === NONE ? { verticalAlign: 'bottom' as const } : {}),
              children,
            }),
        ),
      }),
    ],
  });
}

/** What is initialled, and for which side, in each language of the page. */
function buildLabels(spoken: readonly PageLanguage[], side: 0 | 1): Paragraph[] {
  return spoken.map(({ printer: { paragraph, run }, words, initials }) => {
    const text = `${words.initials}\n${initials?.[side] ?? ''}`;
    return paragraph({ style: 'Footer' }, [run({ text, italics: false, sizePt: LABEL_PT })]);
  });
}
