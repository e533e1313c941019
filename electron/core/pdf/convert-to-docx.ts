import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../../shared/api/failure.ts';
import { runInConversionFolder } from './conversion-folder.ts';
import { SAVE_AS_DOCX_SCRIPT } from './microsoft-word.ts';
import { buildProfileOption, type PdfPrinter } from './pdf-printer.ts';
import { ConverterTimeout, runConverter } from './run-converter.ts';
import { writeOfficeProfile } from './write-office-profile.ts';

/** A cold start of LibreOffice takes up to 15 s on a slow disk. */
const TIMEOUT_MS = 60_000;

/**
 * Converts a text document of another format to .docx with a program of this computer, in a private temporary folder
 * that is removed afterwards. Throws `office-missing` without such a program, `office-slow` past the time limit, and
 * `office-failed`.
 */
export async function convertToDocx(
  printer: PdfPrinter | null,
  { bytes, extension }: { readonly bytes: Uint8Array; readonly extension: string },
  timeoutMs = TIMEOUT_MS,
): Promise<Uint8Array> {
  if (printer === null) throw new Failure('office-missing', { extension });
  try {
    return await runInConversionFolder('office', async (folder) => {
      const source = join(folder, `file.${extension}`);
      await writeFile(source, bytes, { mode: 0o600 });
      if (printer.kind === 'word') await convertWithWord(folder, source, timeoutMs);
      else await convertWithLibreOffice(printer.program, folder, source, timeoutMs);
      return readFile(join(folder, 'made', 'file.docx'));
    });
  } catch (problem) {
    if (problem instanceof ConverterTimeout) throw new Failure('office-slow', { seconds: timeoutMs / 1000 }, problem);
    const reason =
      problem instanceof Error && 'code' in problem && problem.code === 'ENOENT' ? 'no file was made' : String(problem);
    throw new Failure('office-failed', { extension, reason: reason.split('\n')[0]?.slice(0, 200) ?? '' }, problem);
  }
}

async function convertWithLibreOffice(
  program: string,
  folder: string,
  source: string,
  timeoutMs: number,
): Promise<void> {
  await writeOfficeProfile(folder);
  const options = [buildProfileOption(folder), '--headless', '--norestore', '--convert-to', 'docx:MS Word 2007 XML'];
  await runConverter(program, [...options, '--outdir', join(folder, 'made'), source], process.env, timeoutMs);
}

async function convertWithWord(folder: string, source: string, timeoutMs: number): Promise<void> {
  await mkdir(join(folder, 'made'));
  const env = { ...process.env, NASKAH_SOURCE: source, NASKAH_TARGET: join(folder, 'made', 'file.docx') };
  const options = ['-NoProfile', '-NonInteractive', '-Command', SAVE_AS_DOCX_SCRIPT];
  await runConverter('powershell.exe', options, env, timeoutMs);
}
