import type { IBaseParagraphStyleOptions, IStylesOptions } from 'docx';
import { halfPointsOf, twipsOfPt } from './measure.ts';
import { own, stylesOf, tableStylesOf } from './styles.ts';
import type { Template } from './template.ts';

/** The styles of a report: headings on the left in three levels, and those of an instrument that is printed in it. */
export function reportStylesOf(template: Template, tag: string): IStylesOptions {
  const { sizePt, spaceBeforePt, spaceAfterPt } = template;
  const base = stylesOf(template, tag);
  const spacing = { before: twipsOfPt(spaceBeforePt.heading), after: twipsOfPt(spaceAfterPt.heading) };
  const heading = (
    level: number,
    look: NonNullable<IBaseParagraphStyleOptions['run']>,
  ): IBaseParagraphStyleOptions => ({
    next: 'BodyText',
    run: { color: '000000', ...look },
    paragraph: { alignment: 'left', keepNext: true, keepLines: true, outlineLevel: level - 1, spacing },
  });
  const [heads, text] = [halfPointsOf(sizePt.heading), halfPointsOf(sizePt.body)];
  const table = halfPointsOf(sizePt.body - 1);
  // Set as the instrument sets its own, so that its pages end where they will end.
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
      ...tableStylesOf(template),
      own('ClauseHeading', 'Clause Heading', clause, { bold: true, size: heads }),
      own('FieldLabel', 'Field Label', { spacing: { after: twipsOfPt(3) } }, { size: table, bold: true }),
      own('FieldValue', 'Field Value', { spacing: { after: twipsOfPt(3) } }, { size: table }),
      own('FieldToFill', 'Field to Fill', { spacing: { before: twipsOfPt(8), after: twipsOfPt(4) }, keepLines: true }),
      own('Rule', 'Rule', { spacing: { before: twipsOfPt(12) } }),
      own('BehindTable', 'Behind Table', { spacing: { line: twipsOfPt(8), lineRule: 'exact' } }),
    ],
  };
}
