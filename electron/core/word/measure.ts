import type { ISectionOptions } from 'docx';
import type { Paper, Template } from './template.ts';

export type Orientation = 'portrait' | 'landscape';

/** Millimetres to twips, the 20th of a point that ECMA-376 measures pages and indents in. */
export const twipsOfMm = (mm: number): number => Math.round((mm * 1440) / 25.4);

/** Points to twips. */
export const twipsOfPt = (pt: number): number => Math.round(pt * 20);

/** Points to the half points that ECMA-376 17.3.2.38 measures fonts in. */
export const halfPointsOf = (pt: number): number => Math.round(pt * 2);

/** The width between the margins, in twips. */
export function textWidth(template: Template, paper: Paper, orientation: Orientation = 'portrait'): number {
  const { width, height } = template.paperMm[paper];
  const { left, right } = marginsMm(template, orientation);
  return twipsOfMm(orientation === 'portrait' ? width : height) - twipsOfMm(left) - twipsOfMm(right);
}

/** The page as a section has it. */
export function pageProperties(
  template: Template,
  paper: Paper,
  orientation: Orientation = 'portrait',
): NonNullable<ISectionOptions['properties']> {
  const { width, height } = template.paperMm[paper];
  const { top, right, bottom, left } = marginsMm(template, orientation);
  return {
    page: {
      // docx puts the long side across by itself.
      size: { width: twipsOfMm(width), height: twipsOfMm(height), orientation },
      margin: {
        top: twipsOfMm(top),
        right: twipsOfMm(right),
        bottom: twipsOfMm(bottom),
        left: twipsOfMm(left),
        header: twipsOfMm(template.marginMm.header),
        footer: twipsOfMm(template.marginMm.footer),
        gutter: 0,
      },
    },
  };
}

/** The side on which pages are bound stays that side when the paper is turned: from the left it goes to the top. */
function marginsMm({ marginMm }: Template, orientation: Orientation) {
  const { top, right, bottom, left } = marginMm;
  return orientation === 'portrait' ? marginMm : { top: left, right: top, bottom: right, left: bottom };
}
