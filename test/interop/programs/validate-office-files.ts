import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Found = { readonly ok: boolean; readonly errors: readonly { readonly description: string }[] };
type Validator = { readonly validateFile: (path: string, options: { officeVersion: string }) => Promise<Found> };

const PACKAGE = join(import.meta.dirname, 'node_modules', '@xarsh', 'ooxml-validator', 'dist', 'src', 'index.js');

/** In: paths of .docx and .xlsx files. Out: for each that is faulty, what Microsoft's Open XML SDK reports. */
export async function validateOfficeFiles(paths: readonly string[]): Promise<Record<string, readonly string[]>> {
  const { validateFile } = (await import(pathToFileURL(PACKAGE).href)) as Validator;
  const found: Record<string, readonly string[]> = {};
  for (const path of paths) {
    const { ok, errors } = await validateFile(path, { officeVersion: 'Microsoft365' });
    if (!ok) found[path] = errors.map((error) => JSON.stringify(error));
  }
  return found;
}
