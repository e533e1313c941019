import { expect } from 'vitest';
import { parseDocx } from '../../../../../electron/core/word/read/parse-docx.ts';
import { Failure } from '../../../../../shared/api/failure.ts';
import { formatMessage } from '../../../../../shared/i18n/format-message.ts';
import { buildDocx, paragraphXml, runXml } from '../build-docx.ts';

/** The code with which a file is rejected; its message must contain all its details, in both languages. */
export async function catchCode(bytes: Uint8Array): Promise<string> {
  const problem = await parseDocx(bytes).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(problem instanceof Failure)) throw new Error('not refused plainly', { cause: problem });
  for (const speech of ['id', 'en'] as const)
    expect(formatMessage(speech, `error.${problem.code}`, problem.details)).not.toContain('{{');
  return problem.code;
}

export const validDocument = buildDocx(paragraphXml(runXml('baik')));
