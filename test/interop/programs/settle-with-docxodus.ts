import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Engine = {
  readonly initialize: () => Promise<void>;
  readonly docxDiffAcceptRevisions: (redline: Uint8Array) => Promise<Uint8Array>;
  readonly docxDiffRejectRevisions: (redline: Uint8Array) => Promise<Uint8Array>;
};

const PACKAGE = join(import.meta.dirname, 'node_modules', 'docxodus', 'dist', 'core.js');

/** In: a .docx with tracked changes. Out: the file in which docxodus accepted all of them, and the one in which it rejected them. */
export async function settleWithDocxodus(
  redline: Uint8Array,
): Promise<{ readonly accepted: Uint8Array; readonly rejected: Uint8Array }> {
  const engine = (await import(pathToFileURL(PACKAGE).href)) as Engine;
  await engine.initialize();
  const bytes = new Uint8Array(redline);
  return {
    accepted: await engine.docxDiffAcceptRevisions(bytes),
    rejected: await engine.docxDiffRejectRevisions(bytes),
  };
}
