import type { Paragraph } from 'docx';
import type { DocxPrinter } from '../docx-printer.ts';
import { convertMmToTwips, convertPtToTwips } from '../page-measures.ts';

const INSET_MM = 2.5;

/** Lines in one box: word processors join the borders of consecutive paragraphs that have the same ones. */
export function buildInstructionBox({ paragraph, run }: DocxPrinter, lines: readonly string[]): Paragraph[] {
  const side = { style: 'single', size: 6, space: 6, color: '404040' } as const;
  const inset = convertMmToTwips(INSET_MM);
  return lines.map((text, n) =>
    paragraph(
      {
        style: n === 0 ? 'TableHeading' : 'TableText',
        keepLines: true,
        keepNext: n < lines.length - 1,
        border: { top: side, bottom: side, left: side, right: side },
        shading: { type: 'clear', color: 'auto', fill: 'F2F2F2' },
        indent: { left: inset, right: inset },
        ...(n === lines.length - 1 ? { spacing: { after: convertPtToTwips(24) } } : {}),
      },
      [run({ text, italics: false })],
    ),
  );
}
