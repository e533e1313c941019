import type { Borders, Style } from 'exceljs';

export type CellStyle = 'title' | 'note' | 'head' | 'text' | 'strong' | 'answer';

const LINE = { style: 'thin', color: { argb: 'FF7F7F7F' } } as const;
const BOX: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const SIZE = 10;
const TOP = { vertical: 'top', wrapText: true } as const;
const createFill = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const;
const createFont = (size: number, bold: boolean) => ({ name: 'Arial', family: 2, size, bold });

/** How a cell looks. Cells to be filled in have a background colour; theirs is the only style that is not locked. */
export const cellStyles: Readonly<Record<CellStyle, Partial<Style>>> = {
  title: { font: createFont(14, true), alignment: { vertical: 'middle', wrapText: true } },
  note: { font: createFont(SIZE, false), alignment: TOP },
  head: {
    font: createFont(SIZE, true),
    alignment: { vertical: 'middle', wrapText: true },
    border: BOX,
    fill: createFill('FFE7E6E6'),
  },
  text: { font: createFont(SIZE, false), alignment: TOP, border: BOX },
  strong: { font: createFont(SIZE, true), alignment: TOP, border: BOX },
  answer: {
    font: createFont(SIZE, false),
    alignment: TOP,
    border: BOX,
    fill: createFill('FFFFF8E1'),
    protection: { locked: false },
  },
};
