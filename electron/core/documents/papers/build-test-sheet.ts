import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { DocumentText } from '../../../../shared/model/document-text.ts';
import type { PageStyle } from '../../word/write/page-style.ts';

export function buildTestSheet({ template, paper, prePrinted }: PageStyle, speech: 'id' | 'en'): DocumentText {
  const { marginMm, paperMm } = template;
  const { right, down } = prePrinted?.shiftMm ?? { right: 0, down: 0 };
  const line = (text: string) => ({ runs: [{ text, italics: false }], item: null });
  const round = (mm: number) => String(Math.round(mm * 10) / 10);
  const words = formatMessage(speech, 'paper.test.measure', {
    left: round(marginMm.left + right),
    right: round(marginMm.right - right),
    top: round((prePrinted?.firstPageTopMm ?? marginMm.top) + down),
    paper: `${paper}, ${paperMm[paper].width} × ${paperMm[paper].height} mm`,
  });
  const block = (side: 'left' | 'right') => ({
    heading: [formatMessage(speech, `paper.test.sign-${side}`)],
    name: '',
    title: '',
  });
  return {
    language: speech,
    title: [line(formatMessage(speech, 'paper.test.title'))],
    blocks: [{ kind: 'paragraph', label: null, heading: [], lines: words.split('\n').map(line) }],
    signatures: [block('left'), block('right')],
    draft: false,
  };
}
