import type { PrintLayout } from '../../../../shared/model/print-layout.ts';
import { type Picture, parsePicture } from './parse-picture.ts';
import type { PaperSize, PrintTemplate } from './print-template.ts';

/**
 * Everything that determines how an instrument looks: a template with a person's settings, and what no template has.
 */
export type PageStyle = {
  readonly template: PrintTemplate;
  readonly paper: PaperSize;
  readonly emblem: { readonly picture: Picture; readonly heightMm: number } | null;
  /** Printed on drafts only. */
  readonly lineNumbers: boolean;
  readonly prePrinted: PrintLayout['prePrinted'];
};

/**
 * Applies a person's settings to a template.
 *
 * In: the template that the layout names; the layout; the bytes of its emblem's file, null if it has none. Throws an
 * Error if the layout has an emblem and the bytes are no picture (`parsePicture`).
 */
export function applyPrintLayout(template: PrintTemplate, look: PrintLayout, emblem: Uint8Array | null): PageStyle {
  const { paper, font, sizePt, marginMm, lineSpacing, heading, lineNumbers, prePrinted } = look;
  return {
    template: {
      ...template,
      font: font ?? template.font,
      sizePt: { ...template.sizePt, ...sizePt },
      marginMm: resolveMargins(template, marginMm),
      lineSpacing: lineSpacing ?? template.lineSpacing,
      heading: { ...template.heading, style: heading ?? template.heading.style },
    },
    paper,
    emblem: readEmblem(look, emblem),
    lineNumbers,
    prePrinted,
  };
}

/** Keeps the header and footer within margins that were made narrow. */
function resolveMargins({ marginMm }: PrintTemplate, set: PrintLayout['marginMm']): PrintTemplate['marginMm'] {
  const margins = { ...marginMm, ...set };
  const { top, bottom, header, footer } = margins;
  return { ...margins, header: Math.min(header, top / 2), footer: Math.min(footer, bottom / 2) };
}

function readEmblem({ emblem }: PrintLayout, bytes: Uint8Array | null): PageStyle['emblem'] {
  if (emblem === null) return null;
  const picture = bytes && parsePicture(bytes);
  if (!picture) throw new Error('the emblem is no picture');
  return { picture, heightMm: emblem.heightMm };
}
