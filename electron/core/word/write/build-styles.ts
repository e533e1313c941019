import type { IBaseParagraphStyleOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import { convertPtToHalfPoints, convertPtToTwips } from './page-measures.ts';
import type { PrintTemplate } from './print-template.ts';

/**
 * The styles of a template, under the names that Word and accessibility tools recognize. Text in narrow columns is
 * left-aligned; justified, it would have wide gaps.
 */
export function buildStyles(template: PrintTemplate, tag: string, text: 'both' | 'left' = 'both'): IStylesOptions {
  const { font, sizePt, lineSpacing, spaceAfterPt, spaceBeforePt } = template;
  // ECMA-376 17.3.1.33: with the rule "auto", 240 is one line.
  const line = { line: Math.round(lineSpacing * 240), lineRule: 'auto' as const };
  const black = '000000';
  const title: IBaseParagraphStyleOptions = {
    run: { bold: true, size: convertPtToHalfPoints(sizePt.title), color: black },
    paragraph: {
      alignment: 'center',
      keepNext: true,
      spacing: { ...line, after: convertPtToTwips(spaceAfterPt.title) },
    },
  };
  const heading1: IBaseParagraphStyleOptions = {
    next: 'BodyText',
    run: { bold: true, size: convertPtToHalfPoints(sizePt.heading), color: black },
    paragraph: {
      alignment: template.heading.style === 'left' ? 'left' : 'center',
      keepNext: true,
      keepLines: true,
      outlineLevel: 0,
      spacing: {
        ...line,
        before: convertPtToTwips(spaceBeforePt.heading),
        after: convertPtToTwips(spaceAfterPt.heading),
      },
    },
  };
  const lines = (after: number): NonNullable<IParagraphStyleOptions['paragraph']> => ({
    alignment: text,
    spacing: { ...line, after: convertPtToTwips(after) },
  });
  return {
    default: {
      document: {
        run: { font, size: convertPtToHalfPoints(sizePt.body), language: { value: tag } },
      },
      title,
      heading1,
      listParagraph: { paragraph: lines(spaceAfterPt.item) },
    },
    paragraphStyles: [
      buildOwnStyle('BodyText', 'Body Text', lines(spaceAfterPt.body)),
      buildOwnStyle('Emblem', 'Emblem', {
        alignment: 'center',
        spacing: { after: convertPtToTwips(spaceAfterPt.titleBlock / 2) },
      }),
      buildOwnStyle('End', 'End', { spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } }, { size: 2 }),
      buildOwnStyle('Signature', 'Signature', { alignment: 'center', keepLines: true }),
      buildOwnStyle(
        'Header',
        'header',
        { alignment: 'right' },
        { bold: true, size: convertPtToHalfPoints(sizePt.furniture + 2) },
      ),
      buildOwnStyle('Footer', 'footer', { alignment: 'center' }, { size: convertPtToHalfPoints(sizePt.furniture) }),
    ],
  };
}

/** The styles of a table, in smaller print than the text; narrow columns are not justified. */
export function buildTableStyles({ sizePt }: PrintTemplate): IParagraphStyleOptions[] {
  const size = convertPtToHalfPoints(sizePt.body - 2);
  const after = (points: number) => ({ spacing: { after: convertPtToTwips(points) } });
  return [
    buildOwnStyle('TableText', 'Table Text', after(3), { size }),
    buildOwnStyle('TableHeading', 'Table Heading', after(3), { size, bold: true }),
    buildOwnStyle(
      'Subtitle',
      'Subtitle',
      { alignment: 'center', ...after(8) },
      { size: convertPtToHalfPoints(sizePt.body - 1) },
    ),
  ];
}

/** A custom style, based on the default one. */
export function buildOwnStyle(
  id: string,
  name: string,
  paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
  run?: NonNullable<IParagraphStyleOptions['run']>,
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', paragraph, ...(run ? { run } : {}) };
}
