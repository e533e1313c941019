import { answerPackage } from '../answer/answer-package.ts';
import { type PackageRedline, redlinePackages } from '../redline/redline-packages.ts';
import { parseDocx } from './parse-docx.ts';
import { type PackedDocument, packDocument } from './process/packed-document.ts';
import type { WordRequest } from './process/word-request.ts';

/** Does what is asked of the reading process. Throws `word-…`. */
export async function answerWordRequest(request: WordRequest): Promise<PackedDocument | PackageRedline> {
  switch (request.task) {
    case 'read':
      return packDocument(await parseDocx(request.bytes));
    case 'answer':
      return answerPackage(request.bytes, request.options);
    case 'redline':
      return redlinePackages(request.old, request.next, request.options);
  }
}
