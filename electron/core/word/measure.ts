import type { Paper, Template } from './template.ts';

/** Millimetres to twips, the 20th of a point that ECMA-376 measures pages and indents in. */
export const twipsOfMm = (mm: number): number => Math.round((mm * 1440) / 25.4);

/** Points to twips. */
export const twipsOfPt = (pt: number): number => Math.round(pt * 20);

/** Points to the half points that ECMA-376 17.3.2.38 measures fonts in. */
export const halfPointsOf = (pt: number): number => Math.round(pt * 2);

/** The width between the margins, in twips. */
export function textWidth({ paperMm, marginMm }: Template, paper: Paper): number {
  return twipsOfMm(paperMm[paper].width) - twipsOfMm(marginMm.left) - twipsOfMm(marginMm.right);
}
