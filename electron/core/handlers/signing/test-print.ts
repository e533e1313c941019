import type { Input, Output } from '../../../../shared/api/commands.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { ReadContext } from '../../context.ts';
import { buildTestSheet } from '../../documents/papers/build-test-sheet.ts';
import { resolvePageStyle } from '../../documents/papers/resolve-page-style.ts';
import { writeDocument } from '../../word/write/write-document.ts';

/**
 * Creates a sheet to lay on pre-printed paper (D21): it states where its words must appear, so that this can be
 * measured.
 */
export function createTestPrint(context: ReadContext, input: Input<'looks.test'>): () => Promise<Output<'looks.test'>> {
  const dress = resolvePageStyle(context, input.look);
  return async () => {
    const bytes = await writeDocument(buildTestSheet(dress, input.speech), dress);
    return context.offer(formatMessage(input.speech, 'paper.test.name'), bytes);
  };
}
