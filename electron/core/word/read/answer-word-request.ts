import { answerPackage } from '../answer/answer-package.ts';
import { addLegend } from '../redline/legend/add-legend.ts';
import { type PackedRedline, readRedline } from '../redline/read-redline.ts';
import { type PackageRedline, redlinePackages } from '../redline/redline-packages.ts';
import { parseDocx } from './parse-docx.ts';
import { type PackedDocument, packDocument } from './process/packed-document.ts';
import type { WordRequest } from './process/word-request.ts';

type Value = PackedDocument | PackageRedline | PackedRedline | Uint8Array;

/** Does what is asked of the reading process. Throws `word-…`. */
export async function answerWordRequest(request: WordRequest): Promise<Value> {
  switch (request.task) {
    case 'read':
      return packDocument(await parseDocx(request.bytes, request));
    case 'answer':
      return answerPackage(request.bytes, request.options);
    case 'legend':
      return addLegend(request.bytes, request.options);
    case 'redline':
      return redlinePackages(request.old, request.next, request.options);
    case 'read-redline':
      return readRedline(request.old, request.next, request.options);
  }
}
