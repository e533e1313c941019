import type { RedlineRemark } from '../../../../shared/model/comparison/redline-remark.ts';
import { type PackageRedline, redlinePackages } from '../redline/redline-packages.ts';
import type { AnswerOptions } from './answer-options.ts';
import { rewritePackage } from './rewrite-package.ts';

/** Their file in their form with our text as tracked changes: rejecting all gives their text, accepting all ours. */
export async function answerPackage(bytes: Uint8Array, options: AnswerOptions): Promise<PackageRedline> {
  const { bytes: next, unplaced } = await rewritePackage(bytes, options);
  const { author, date, tracksFormatting = true } = options;
  const redline = await redlinePackages(bytes, next, { author, date, tracksFormatting });
  // Comments for them are what was asked for.
  const isAsked = ({ code, detail }: RedlineRemark) =>
    code === 'comment-added' && options.comments.length > 0 && detail.startsWith(`${author}: `);
  return {
    bytes: redline.bytes,
    remarks: [
      ...redline.remarks.filter((remark) => !isAsked(remark) && remark.code !== 'revisions-accepted-new'),
      ...unplaced.map((detail) => ({ code: 'answer-line' as const, detail })),
    ],
  };
}
