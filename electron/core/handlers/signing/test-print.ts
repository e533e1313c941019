import type { Input, Output } from '../../../../shared/api/commands.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { DocumentText } from '../../../../shared/model/document-text.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import type { ReadContext } from '../../context.ts';
import type { PageStyle } from '../../word/write/page-style.ts';
import { writeDocument } from '../../word/write/write-document.ts';
import { resolvePageStyle } from './print-layout.ts';

/** A sheet to lay on paper that is printed already (D21): it says where its words must stand, to be measured. */
export function createTestPrint(context: ReadContext, input: Input<'looks.test'>): () => Promise<Output<'looks.test'>> {
  const dress = resolvePageStyle(context, input.look);
  return async () => {
    const bytes = await writeDocument(buildTestSheet(dress, input.speech), dress);
    return context.offer(formatMessage(input.speech, 'paper.test.name'), bytes);
  };
}

function buildTestSheet({ template, paper, prePrinted }: PageStyle, speech: InterfaceLanguage): DocumentText {
  const { marginMm, paperMm } = template;
  const { right, down } = prePrinted?.shiftMm ?? { right: 0, down: 0 };
  const line = (text: string) => ({ runs: [{ text, italics: false }], item: null });
  const round = (mm: number) => String(Math.round(mm * 10) / 10);
  const told = formatMessage(speech, 'paper.test.measure', {
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
    blocks: [{ kind: 'paragraph', label: null, heading: [], lines: told.split('\n').map(line) }],
    signatures: [block('left'), block('right')],
    draft: false,
  };
}
