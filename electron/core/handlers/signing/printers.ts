import type { Output } from '../../../../shared/api/commands.ts';
import { findPdfPrinter } from '../../pdf/pdf-printer.ts';

export function showPrinters(): Output<'printers.show'> {
  return { pdf: findPdfPrinter()?.kind ?? null };
}
