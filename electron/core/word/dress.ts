import type { PrintLayout } from '../../../shared/model/print-layout.ts';
import { type Picture, pictureOf } from './picture.ts';
import type { Paper, Template } from './template.ts';

/** All that is set about how an instrument looks: a template with a person's settings in it, and what no template has. */
export type Dress = {
  readonly template: Template;
  readonly paper: Paper;
  readonly emblem: { readonly picture: Picture; readonly heightMm: number } | null;
  /** Printed on drafts alone. */
  readonly lineNumbers: boolean;
  readonly prePrinted: PrintLayout['prePrinted'];
};

/**
 * A template as a person wants it.
 *
 * In: the template that the look names; the look; the bytes of its emblem's file, null where it has none. Throws an Error
 * where the look has an emblem and the bytes are no picture (`pictureOf`).
 */
export function dressed(template: Template, look: PrintLayout, emblem: Uint8Array | null): Dress {
  const { paper, font, sizePt, marginMm, lineSpacing, heading, lineNumbers, prePrinted } = look;
  return {
    template: {
      ...template,
      font: font ?? template.font,
      sizePt: { ...template.sizePt, ...sizePt },
      marginMm: marginsOf(template, marginMm),
      lineSpacing: lineSpacing ?? template.lineSpacing,
      heading: { ...template.heading, style: heading ?? template.heading.style },
    },
    paper,
    emblem: emblemOf(look, emblem),
    lineNumbers,
    prePrinted,
  };
}

/** What stands above and below the text fits into margins that were made narrow. */
function marginsOf({ marginMm }: Template, set: PrintLayout['marginMm']): Template['marginMm'] {
  const margins = { ...marginMm, ...set };
  const { top, bottom, header, footer } = margins;
  return { ...margins, header: Math.min(header, top / 2), footer: Math.min(footer, bottom / 2) };
}

function emblemOf({ emblem }: PrintLayout, bytes: Uint8Array | null): Dress['emblem'] {
  if (emblem === null) return null;
  const picture = bytes && pictureOf(bytes);
  if (!picture) throw new Error('the emblem is no picture');
  return { picture, heightMm: emblem.heightMm };
}
