import type { IBaseParagraphStyleOptions, IStylesOptions } from 'docx';
import { buildOwnStyle, buildStyles, buildTableStyles } from '../build-styles.ts';
import { convertPtToHalfPoints, convertPtToTwips } from '../page-measures.ts';
import type { PrintTemplate } from '../print-template.ts';

/** The styles of a report: left-aligned headings in three levels, and those of an instrument printed in it. */
export function buildReportStyles(template: PrintTemplate, tag: string): IStylesOptions {
  const { sizePt, spaceBeforePt, spaceAfterPt } = template;
  const base = buildStyles(template, tag);
  const spacing = { before: convertPtToTwips(spaceBeforePt.heading), after: convertPtToTwips(spaceAfterPt.heading) };
  const heading = (
    level: number,
    look: NonNullable<IBaseParagraphStyleOptions['run']>,
  ): IBaseParagraphStyleOptions => ({
    next: 'BodyText',
    run: { color: '000000', ...look },
    paragraph: { alignment: 'left', keepNext: true, keepLines: true, outlineLevel: level - 1, spacing },
  });
  const [heads, text] = [convertPtToHalfPoints(sizePt.heading), convertPtToHalfPoints(sizePt.body)];
  const table = convertPtToHalfPoints(sizePt.body - 1);
  // The same spacing as in the instrument, so that the pages end at the same points.
  const line = { line: Math.round(template.lineSpacing * 240), lineRule: 'auto' } as const;
  const held = { alignment: 'center', keepNext: true, keepLines: true, outlineLevel: 1 } as const;
  const clause = { ...held, spacing: { ...spacing, ...line } };
  return {
    ...base,
    default: {
      ...base.default,
      heading1: heading(1, { bold: true, size: heads + 2 }),
      heading2: heading(2, { bold: true, size: text }),
      heading3: heading(3, { bold: true, italics: true, size: text }),
    },
    paragraphStyles: [
      ...(base.paragraphStyles ?? []),
      ...buildTableStyles(template),
      buildOwnStyle('ClauseHeading', 'Clause Heading', clause, { bold: true, size: heads }),
      buildOwnStyle(
        'FieldLabel',
        'Field Label',
        { spacing: { after: convertPtToTwips(3) } },
        { size: table, bold: true },
      ),
      buildOwnStyle('FieldValue', 'Field Value', { spacing: { after: convertPtToTwips(3) } }, { size: table }),
      buildOwnStyle('FieldToFill', 'Field to Fill', {
        spacing: { before: convertPtToTwips(8), after: convertPtToTwips(4) },
        keepLines: true,
      }),
      // Justified, short lines next to long words would have wide gaps.
      buildOwnStyle('ReportItem', 'Report Item', {
        alignment: 'left',
        spacing: { ...line, after: convertPtToTwips(spaceAfterPt.item) },
      }),
      buildOwnStyle('MemoLine', 'Memo Line', { alignment: 'left', spacing: { after: 0 } }),
      buildOwnStyle('Rule', 'Rule', { spacing: { before: convertPtToTwips(12) } }),
      buildOwnStyle('BehindTable', 'Behind Table', { spacing: { line: convertPtToTwips(8), lineRule: 'exact' } }),
    ],
  };
}
