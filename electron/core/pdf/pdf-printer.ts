import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from '../../../shared/api/failure.ts';
import { runInConversionFolder } from './conversion-folder.ts';
import { findLibreOffice, type MachineEnvironment } from './find-libreoffice.ts';
import { hasMicrosoftWord, WORD_SCRIPT } from './microsoft-word.ts';
import { removePdfDates } from './remove-pdf-dates.ts';
import { runConverter } from './run-converter.ts';
import { writeOfficeProfile } from './write-office-profile.ts';

/** A program on this machine that converts a Word file to PDF. */
export type PdfPrinter = { readonly kind: 'libreoffice'; readonly program: string } | { readonly kind: 'word' };

const TIMEOUT_MS = 60_000;

const readMachine = (): MachineEnvironment => ({ platform: process.platform, env: process.env });

/** LibreOffice if it is installed, since the conversion was tested with it; otherwise Word; otherwise null. */
export function findPdfPrinter(machine: MachineEnvironment = readMachine()): PdfPrinter | null {
  const program = findLibreOffice(machine);
  if (program !== null) return { kind: 'libreoffice', program };
  return hasMicrosoftWord(machine) ? { kind: 'word' } : null;
}

/**
 * Converts .docx files to PDFs, in their order, in one run of the program and in a temporary folder of their own. The
 * same program gives the same bytes for the same files, as far as `removePdfDates` can ensure it. Throws `pdf-failed`
 * if the program fails, takes longer than a minute, or leaves a file out.
 */
export async function convertToPdfs(printer: PdfPrinter, files: readonly Uint8Array[]): Promise<Uint8Array[]> {
  if (files.length === 0) return [];
  const names = files.map((_, n) => String(n + 1).padStart(3, '0'));
  try {
    return await runInConversionFolder('pdf', async (folder) => {
      await Promise.all(files.map((bytes, n) => writeFile(join(folder, `${names[n]}.docx`), bytes, { mode: 0o600 })));
      await (printer.kind === 'word'
        ? convertWithWord(folder)
        : convertWithLibreOffice(printer.program, folder, names));
      return Promise.all(names.map(async (name) => removePdfDates(await readFile(join(folder, `${name}.pdf`)))));
    });
  } catch (problem) {
    throw new Failure('pdf-failed', { reason: formatReason(problem) }, problem);
  }
}

/** Prints one .docx as a PDF. Throws `pdf-no-printer`, or `pdf-failed` as `convertToPdfs` does. */
export async function printWordFile(docx: Uint8Array): Promise<Uint8Array> {
  const printer = findPdfPrinter();
  if (printer === null) throw new Failure('pdf-no-printer');
  const [pdf] = await convertToPdfs(printer, [docx]);
  if (pdf === undefined) throw new Failure('pdf-failed', { reason: '' });
  return pdf;
}

/** A separate profile keeps a running LibreOffice out of the conversion, and is deleted with its folder. */
export const buildProfileOption = (folder: string): string =>
  `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;

async function convertWithLibreOffice(program: string, folder: string, names: readonly string[]): Promise<void> {
  await writeOfficeProfile(folder);
  const options = [buildProfileOption(folder), '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder];
  const files = names.map((name) => join(folder, `${name}.docx`));
  await runConverter(program, [...options, ...files], process.env, TIMEOUT_MS);
}

function convertWithWord(folder: string): Promise<void> {
  const env = { ...process.env, NASKAH_PDF_FOLDER: folder };
  return runConverter('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', WORD_SCRIPT], env, TIMEOUT_MS);
}

function formatReason(problem: unknown): string {
  return (problem instanceof Error ? problem.message : String(problem)).split('\n')[0]?.slice(0, 200) ?? '';
}
