import type { Core } from '../../../electron/core/core.ts';
import { parseDocx } from '../../../electron/core/word/read/parse-docx.ts';
import { listShownParagraphs } from '../../../electron/core/word/read/views/shown-paragraphs.ts';
import { callCommand } from '../../helpers/core.ts';

/** The lines of our original of the open text in a language, as its Word file shows them, with their automatic numbers. */
export async function listExportedLines(core: Core, negotiation: string, language: string): Promise<readonly string[]> {
  const asked = { negotiation, as: 'final', language, copy: 'ID', draft: null } as const;
  const { file } = await callCommand(core, 'exports.make', asked);
  const document = await parseDocx(core.file(file.sha256) ?? new Uint8Array());
  return listShownParagraphs(document, 'accepted')
    .filter(({ part }) => part === 'body')
    .map(({ number, text }) => (number === null ? text : `${number} ${text}`).trim());
}
