import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from '../../../shared/api/failure.ts';
import { findLibreOffice, type MachineEnvironment } from './find-libreoffice.ts';
import { hasMicrosoftWord, WORD_SCRIPT } from './microsoft-word.ts';
import { removePdfDates } from './remove-pdf-dates.ts';
import { runConverter } from './run-converter.ts';

/** What on a machine can make a PDF of a Word file. */
export type PdfPrinter = { readonly kind: 'libreoffice'; readonly program: string } | { readonly kind: 'word' };

const readMachine = (): MachineEnvironment => ({ platform: process.platform, env: process.env });

/** LibreOffice where there is one, since it was tried; else Word; else null. */
export function findPdfPrinter(machine: MachineEnvironment = readMachine()): PdfPrinter | null {
  const program = findLibreOffice(machine);
  if (program !== null) return { kind: 'libreoffice', program };
  return hasMicrosoftWord(machine) ? { kind: 'word' } : null;
}

/**
 * The PDFs of .docx files, in their order, all in one run of the program, in a folder of their own that is gone afterwards.
 * One program gives the same bytes for the same files, as far as `undated` can.
 * Throws `pdf-failed` where the program ends badly, takes longer than a minute, or leaves one out.
 */
export async function convertToPdfs(printer: PdfPrinter, files: readonly Uint8Array[]): Promise<Uint8Array[]> {
  if (files.length === 0) return [];
  const folder = await mkdtemp(join(tmpdir(), 'naskah-pdf-'));
  try {
    const names = files.map((_, n) => String(n + 1).padStart(3, '0'));
    await Promise.all(files.map((bytes, n) => writeFile(join(folder, `${names[n]}.docx`), bytes, { mode: 0o600 })));
    await (printer.kind === 'word' ? convertWithWord(folder) : convertWithLibreOffice(printer.program, folder, names));
    return await Promise.all(names.map(async (name) => removePdfDates(await readFile(join(folder, `${name}.pdf`)))));
  } catch (problem) {
    throw new Failure('pdf-failed', { reason: formatReason(problem) }, problem);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A profile of its own, so that a LibreOffice that is open takes no part in it and nothing of it is left. */
function convertWithLibreOffice(program: string, folder: string, names: readonly string[]): Promise<void> {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const options = [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--norestore',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
  ];
  return runConverter(program, [...options, ...names.map((name) => join(folder, `${name}.docx`))], process.env);
}

function convertWithWord(folder: string): Promise<void> {
  const env = { ...process.env, NASKAH_PDF_FOLDER: folder };
  return runConverter('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', WORD_SCRIPT], env);
}

function formatReason(problem: unknown): string {
  return (problem instanceof Error ? problem.message : String(problem)).split('\n')[0]?.slice(0, 200) ?? '';
}
