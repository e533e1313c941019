import type { ISectionOptions } from 'docx';
import type { PaperSize, PrintTemplate } from './print-template.ts';

export type PageOrientation = 'portrait' | 'landscape';

/** Millimetres to twips, the 20th of a point that ECMA-376 measures pages and indents in. */
export const convertMmToTwips = (mm: number): number => Math.round((mm * 1440) / 25.4);

/** Points to twips. */
export const convertPtToTwips = (pt: number): number => Math.round(pt * 20);

/** Points to the half points that ECMA-376 17.3.2.38 measures fonts in. */
export const convertPtToHalfPoints = (pt: number): number => Math.round(pt * 2);

/** The width between the margins, in twips. */
export function computeTextWidth(
  template: PrintTemplate,
  paper: PaperSize,
  orientation: PageOrientation = 'portrait',
): number {
  const { width, height } = template.paperMm[paper];
  const { left, right } = resolvePageMargins(template, orientation);
  return (
    convertMmToTwips(orientation === 'portrait' ? width : height) - convertMmToTwips(left) - convertMmToTwips(right)
  );
}

/** The page properties of a section. */
export function buildPageProperties(
  template: PrintTemplate,
  paper: PaperSize,
  orientation: PageOrientation = 'portrait',
): NonNullable<ISectionOptions['properties']> {
  const { width, height } = template.paperMm[paper];
  const { top, right, bottom, left } = resolvePageMargins(template, orientation);
  return {
    page: {
      // docx swaps the sides for landscape by itself.
      size: { width: convertMmToTwips(width), height: convertMmToTwips(height), orientation },
      margin: {
        top: convertMmToTwips(top),
        right: convertMmToTwips(right),
        bottom: convertMmToTwips(bottom),
        left: convertMmToTwips(left),
        header: convertMmToTwips(template.marginMm.header),
        footer: convertMmToTwips(template.marginMm.footer),
        gutter: 0,
      },
    },
  };
}

/** The binding edge stays the same when the paper is turned: from the left it moves to the top. */
function resolvePageMargins({ marginMm }: PrintTemplate, orientation: PageOrientation) {
  const { top, right, bottom, left } = marginMm;
  return orientation === 'portrait' ? marginMm : { top: left, right: top, bottom: right, left: bottom };
}
