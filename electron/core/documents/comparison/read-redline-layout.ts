import { createDefaultLayout, type PrintLayout } from '../../../../shared/model/print-layout.ts';
import type { ReadContext } from '../../context.ts';
import { readPrintLayout } from '../../queries/text/print-layout.ts';

/**
 * The layout of a redline: that which is set for the text, on the paper asked for; pre-printed paper is for originals.
 * Without a text, or where a template is named, the plain one of that template. Throws `layout-damaged`.
 */
export function readRedlineLayout(
  context: ReadContext,
  negotiation: string | null,
  { template, paper }: { readonly template?: string | undefined; readonly paper: PrintLayout['paper'] },
): PrintLayout {
  if (negotiation === null || template !== undefined)
    return { ...createDefaultLayout(template ?? context.resources.templates()[0] ?? ''), paper };
  return { ...readPrintLayout(context, negotiation), paper, prePrinted: null };
}
