import type { Input, Output } from '../../../../shared/api/commands.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { ReadContext } from '../../context.ts';
import { buildTestSheet } from '../../documents/papers/build-test-sheet.ts';
import { resolvePageStyle } from '../../documents/papers/resolve-page-style.ts';
import { writeDocument } from '../../word/write/write-document.ts';

/** A sheet to lay on paper that is printed already (D21): it says where its words must stand, to be measured. */
export function createTestPrint(context: ReadContext, input: Input<'looks.test'>): () => Promise<Output<'looks.test'>> {
  const dress = resolvePageStyle(context, input.look);
  return async () => {
    const bytes = await writeDocument(buildTestSheet(dress, input.speech), dress);
    return context.offer(formatMessage(input.speech, 'paper.test.name'), bytes);
  };
}
