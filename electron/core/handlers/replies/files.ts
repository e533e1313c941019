import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { joinForeignTexts } from '../../../../shared/import/drafting/foreign-text.ts';
import { parseTitleBlock } from '../../../../shared/import/drafting/parse-title-block.ts';
import { printOutsideTexts } from '../../../../shared/text/marks/outside-words.ts';
import type { ReadContext } from '../../context.ts';
import { segmentFileTexts } from '../../documents/incoming/segment-file-texts.ts';
import { findNegotiation } from '../../queries/resolve-names.ts';
import { readUnitsById } from '../../store/negotiations.ts';
import { listLiveRecords } from '../../store/statements.ts';

export function listReceivedFiles({ store: { db } }: ReadContext, input: Input<'files.list'>): Output<'files.list'> {
  const { id } = findNegotiation(db, input.negotiation);
  const units = readUnitsById(db, id);
  return listLiveRecords(db, 'file.received', id)
    .flatMap(({ record }) => (record === null || record.payload.withdrawn ? [] : [record]))
    .map(({ entity, payload, actor, at }) => ({
      id: entity,
      file: payload.file,
      unit: payload.from.unit === null ? null : (units.get(payload.from.unit)?.payload.code ?? null),
      party: payload.from.party,
      note: payload.note,
      actor,
      at,
    }))
    .reverse();
}

export function segmentHeldFiles(context: ReadContext, input: Input<'files.cut'>): () => Promise<Output<'files.cut'>> {
  const files = input.files.map((one) => ({ ...one, bytes: context.file(one.file) }));
  return async () => {
    const read = await Promise.all(
      files.map(async ({ name, language, bytes }) => {
        if (bytes === null) throw new Failure('file-unknown');
        return segmentFileTexts({ name, bytes, language }, context.resources.wordWorker);
      }),
    );
    const texts = read.flatMap((one) => one.texts);
    const { title, clauses } = joinForeignTexts(texts);
    return {
      title: printOutsideTexts(title, []),
      parts: Object.fromEntries(
        texts.map((one) => {
          const first = one.clauses.filter(({ kind }) => kind === 'recital').map(({ body }) => body);
          const read = ['', ...first].map((body) => parseTitleBlock(title[one.language] ?? '', body));
          const { subject, inTitle } = read[0] ?? { subject: '', inTitle: [] };
          const inSentence = read.find((parts) => parts.inSentence.length > 0)?.inSentence ?? [];
          return [one.language, { subject, inTitle: [...inTitle], inSentence: [...inSentence] }];
        }),
      ),
      clauses: clauses.map(({ kind, heading, body }) => ({
        kind,
        heading: printOutsideTexts(heading, []),
        body: printOutsideTexts(body, []),
      })),
      warnings: [...new Set(read.flatMap(({ warnings }) => warnings))],
    };
  };
}
