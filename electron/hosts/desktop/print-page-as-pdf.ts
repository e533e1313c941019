import type { BrowserWindow } from 'electron';

const MM_PER_INCH = 25.4;
/** Width and height in inches, the unit of `printToPDF`. */
const PAPER = {
  A4: { width: 210 / MM_PER_INCH, height: 297 / MM_PER_INCH },
  F4: { width: 215 / MM_PER_INCH, height: 330 / MM_PER_INCH },
} as const;

/** Without a template of its own, a sheet has the time and the address of the page above it. */
const NOTHING = '<span></span>';
const SHEET_NUMBER =
  '<p style="width: 100%; margin: 0; font: 8pt sans-serif; text-align: center">' +
  '<span class="pageNumber"></span> / <span class="totalPages"></span></p>';

/** Prints the page of a window by its own Chromium, with numbered sheets. The margins are those of its style sheet. */
export async function printPageAsPdf({ webContents }: BrowserWindow, paper: keyof typeof PAPER): Promise<Uint8Array> {
  return webContents.printToPDF({
    pageSize: PAPER[paper],
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: NOTHING,
    footerTemplate: SHEET_NUMBER,
  });
}
