import type { ComparedDocument } from '../../../../../shared/model/comparison/compared-document.ts';
import type { Uncompared } from '../../../../../shared/model/comparison/uncompared.ts';
import type { RedlineContent } from '../../../word/redline/read-redline.ts';
import { DocumentBuilder } from './document-builder.ts';
import { detectPictureType } from './picture-type.ts';

type HeldPicture = ComparedDocument['pictures'][number];

/**
 * The page of a redline.
 * @param uncompared what the redline leaves out
 * @param hold holds the bytes of a picture for the page to fetch; returns their SHA-256
 */
export function buildComparedDocument(
  { document, pictures, remarks }: RedlineContent,
  uncompared: Uncompared,
  hold: (name: string, bytes: Uint8Array) => string,
): ComparedDocument {
  const held: HeldPicture[] = [];
  const indexes = new Map<string, number>();
  const findPicture = (part: string): number => {
    const known = indexes.get(part);
    if (known !== undefined) return known;
    const bytes = pictures.get(part);
    const type = bytes === undefined ? null : detectPictureType(bytes);
    const index = bytes === undefined || type === null ? NOT_SHOWN : held.push({ sha256: hold(part, bytes), type }) - 1;
    indexes.set(part, index);
    return index;
  };
  const builder = new DocumentBuilder(document, findPicture);
  const blocks = builder.build();
  return {
    blocks,
    changes: builder.changes.all,
    counts: builder.changes.count(),
    pictures: held,
    remarks: [...remarks],
    uncompared,
  };
}

const NOT_SHOWN = -1;
