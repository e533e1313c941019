import type { IBaseParagraphStyleOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import { halfPointsOf, twipsOfPt } from './measure.ts';
import type { Template } from './template.ts';

/**
 * The styles of a template, under the names by which Word and accessibility tools know them. Text in narrow columns is set
 * from the left; justified, it would be torn.
 */
export function stylesOf(template: Template, tag: string, text: 'both' | 'left' = 'both'): IStylesOptions {
  const { font, sizePt, lineSpacing, spaceAfterPt, spaceBeforePt } = template;
  // ECMA-376 17.3.1.33: with the rule "auto", 240 is one line.
  const line = { line: Math.round(lineSpacing * 240), lineRule: 'auto' as const };
  const black = '000000';
  const title: IBaseParagraphStyleOptions = {
    run: { bold: true, size: halfPointsOf(sizePt.title), color: black },
    paragraph: { alignment: 'center', keepNext: true, spacing: { ...line, after: twipsOfPt(spaceAfterPt.title) } },
  };
  const heading1: IBaseParagraphStyleOptions = {
    next: 'BodyText',
    run: { bold: true, size: halfPointsOf(sizePt.heading), color: black },
    paragraph: {
      alignment: template.heading.style === 'left' ? 'left' : 'center',
      keepNext: true,
      keepLines: true,
      outlineLevel: 0,
      spacing: { ...line, before: twipsOfPt(spaceBeforePt.heading), after: twipsOfPt(spaceAfterPt.heading) },
    },
  };
  const lines = (after: number): NonNullable<IParagraphStyleOptions['paragraph']> => ({
    alignment: text,
    spacing: { ...line, after: twipsOfPt(after) },
  });
  return {
    default: {
      document: {
        run: { font, size: halfPointsOf(sizePt.body), language: { value: tag } },
      },
      title,
      heading1,
      listParagraph: { paragraph: lines(spaceAfterPt.item) },
    },
    paragraphStyles: [
      own('BodyText', 'Body Text', lines(spaceAfterPt.body)),
      own('Emblem', 'Emblem', { alignment: 'center', spacing: { after: twipsOfPt(spaceAfterPt.titleBlock / 2) } }),
      own('End', 'End', { spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } }, { size: 2 }),
      own('Signature', 'Signature', { alignment: 'center', keepLines: true }),
      own('Header', 'header', { alignment: 'right' }, { bold: true, size: halfPointsOf(sizePt.furniture + 2) }),
      own('Footer', 'footer', { alignment: 'center' }, { size: halfPointsOf(sizePt.furniture) }),
    ],
  };
}

/** The styles of a table for reading, in smaller print than the text; what is narrow is not justified. */
export function tableStylesOf({ sizePt }: Template): IParagraphStyleOptions[] {
  const size = halfPointsOf(sizePt.body - 2);
  const after = (points: number) => ({ spacing: { after: twipsOfPt(points) } });
  return [
    own('TableText', 'Table Text', after(3), { size }),
    own('TableHeading', 'Table Heading', after(3), { size, bold: true }),
    own('Subtitle', 'Subtitle', { alignment: 'center', ...after(8) }, { size: halfPointsOf(sizePt.body - 1) }),
  ];
}

/** A style of ours, on top of the plain one. */
export function own(
  id: string,
  name: string,
  paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
  run?: NonNullable<IParagraphStyleOptions['run']>,
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', paragraph, ...(run ? { run } : {}) };
}
