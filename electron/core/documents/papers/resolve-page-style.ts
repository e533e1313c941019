import { Failure } from '../../../../shared/api/failure.ts';
import type { PrintLayout } from '../../../../shared/model/print-layout.ts';
import type { ReadContext } from '../../context.ts';
import { applyPrintLayout, type PageStyle } from '../../word/write/page-style.ts';
import { parsePicture } from '../../word/write/parse-picture.ts';

/** Resolves a layout with its template and emblem. Throws `template-unknown` or `emblem-unreadable`. */
export function resolvePageStyle({ resources, file }: ReadContext, asked: PrintLayout): PageStyle {
  const template = resources.template(asked.template);
  const emblem = asked.emblem === null ? null : file(asked.emblem.file);
  if (asked.emblem !== null && (emblem === null || parsePicture(emblem) === null))
    throw new Failure('emblem-unreadable');
  return applyPrintLayout(template, asked, emblem);
}
