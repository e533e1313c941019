import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { isDomesticUnderstanding, proposeBinding } from '../../../../shared/import/drafting/instrument-words.ts';
import { parseTitleBlock } from '../../../../shared/import/drafting/parse-title-block.ts';
import { findState } from '../../../../shared/import/drafting/parties/find-state.ts';
import { formatSignatureBlock } from '../../../../shared/import/drafting/signature-lines.ts';
import { printOutsideTexts } from '../../../../shared/text/marks/outside-words.ts';
import type { ReadContext } from '../../context.ts';
import { isReadable } from '../../documents/incoming/incoming-kind.ts';
import { listIncomingParts, openIncomingPart } from '../../documents/incoming/incoming-parts.ts';
import { joinFileTexts } from '../../documents/incoming/join-file-texts.ts';
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
      how: payload.how,
      note: payload.note,
      actor,
      at,
    }))
    .reverse();
}

/** Throws `file-unknown`, `language-twice` or what `segmentFileTexts` throws. */
export function segmentHeldFiles(context: ReadContext, input: Input<'files.cut'>): () => Promise<Output<'files.cut'>> {
  const files = input.files.map((one) => ({ ...one, bytes: context.file(one.file) }));
  return async () => {
    const read = await Promise.all(
      files.map(async ({ name, part: path, language, bytes }) => {
        if (bytes === null) throw new Failure('file-unknown');
        const part = await openIncomingPart({ name, bytes }, path);
        return segmentFileTexts({ part, language, numbering: input.numbering }, context.resources.readerWorker);
      }),
    );
    const texts = read.flatMap((one) => one.texts);
    const { title, clauses } = joinFileTexts(texts);
    return {
      title: printOutsideTexts(title, []),
      parts: Object.fromEntries(
        texts.map((one) => {
          const preamble = one.clauses.flatMap(({ kind, body }) => (kind === 'recital' ? body : []));
          const parts = parseTitleBlock(title[one.language] ?? '', preamble.join('\n'));
          const [inTitle, inSentence] = [[...parts.inTitle], [...parts.inSentence]];
          const bodies = one.clauses.map(({ body }) => body);
          const states = (inSentence.length > 1 ? inSentence : inTitle).map((name) => findState(name, one.language));
          const binding =
            !isDomesticUnderstanding(parts.instrument, states, bodies) && proposeBinding(parts.instrument, bodies);
          return [one.language, { ...parts, inTitle, inSentence, notes: [...parts.notes], binding }];
        }),
      ),
      numbering: Object.fromEntries(
        texts.map(({ language, numbering: { schemes, ...numbering } }) => [
          language,
          { ...numbering, schemes: schemes.map((scheme) => ({ ...scheme })) },
        ]),
      ),
      clauses: clauses.map(({ kind, number, heading, body, notes }) => ({
        kind,
        number,
        heading: printOutsideTexts(heading, []),
        body: printOutsideTexts(body, []),
        notes: [...notes],
      })),
      unseen: [...new Set(read.flatMap(({ unseen }) => unseen))],
      struck: [...new Set(read.flatMap(({ struck }) => struck))],
      warnings: [...new Set([...read.flatMap(({ warnings }) => warnings), ...listSignatories(texts)])],
      how: read.map(({ how }) => how),
    };
  };
}

/** Who signs is stored with the parties, and for the new text somebody else may. */
function listSignatories(texts: readonly { readonly signatures: readonly (readonly string[])[] }[]): readonly string[] {
  return texts
    .flatMap(({ signatures }) => signatures.map(formatSignatureBlock))
    .flatMap((words) => (words === '' ? [] : `signatories-left-out: ${words}`));
}

/** Throws `file-unknown` or what `listIncomingParts` throws. */
export function listFileParts(context: ReadContext, input: Input<'files.parts'>): () => Promise<Output<'files.parts'>> {
  const bytes = context.file(input.file);
  return async () => {
    if (bytes === null) throw new Failure('file-unknown');
    const { parts, unread } = await listIncomingParts({ name: input.name, bytes });
    return {
      parts: parts.map(({ path, name, bytes, kind, how, cover }) => ({
        part: path,
        name,
        size: bytes.byteLength,
        readable: isReadable(kind),
        how,
        cover,
      })),
      unread: unread.map(({ name, how, why }) => ({ name, how, code: why.code, details: { ...why.details } })),
    };
  };
}
