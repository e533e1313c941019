import type { ReceivedFile } from '../../../shared/api/client.ts';
import type { Input, Output } from '../../../shared/api/commands.ts';
import { Failure } from '../../../shared/api/failure.ts';
import { joinForeignTexts } from '../../../shared/import/drafting/foreign-text.ts';
import { parseTitleBlock } from '../../../shared/import/drafting/parse-title-block.ts';
import { printOutsideTexts } from '../../../shared/text/marks/outside-words.ts';
import type { Reading, Writing } from '../context.ts';
import { keepFile } from '../store/files.ts';
import { unitsOf } from '../store/negotiations.ts';
import { liveOf } from '../store/statements.ts';
import { cutTexts } from './cut-texts.ts';
import { findNegotiation } from './find.ts';

type Incoming = { readonly negotiation: string; readonly name: string; readonly bytes: Uint8Array };

/** Keeps a file that came in, whole and once a negotiation. Throws `negotiation-unknown`. */
export function receive(context: Writing, { negotiation, name, bytes }: Incoming): ReceivedFile {
  return context.transact(({ db, append }) => {
    const { id } = findNegotiation(db, negotiation);
    const file = keepFile(db, name, bytes);
    const before = received(db, id).find(({ record }) => record.payload.file.sha256 === file.sha256);
    if (before !== undefined) return { file: before.record.payload.file, record: before.record.hash, again: true };
    const record = append('file.received', id, context.newId(), {
      file,
      from: { unit: null, party: null },
      channel: null,
      note: '',
      withdrawn: false,
      dated: null,
      supersedes: [],
    });
    return { file, record: record.hash, again: false };
  });
}

export function list({ store: { db } }: Reading, input: Input<'files.list'>): Output<'files.list'> {
  const { id } = findNegotiation(db, input.negotiation);
  const units = unitsOf(db, id);
  return received(db, id)
    .map(({ record: { entity, payload, actor, at } }) => ({
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

export function cut(context: Reading, input: Input<'files.cut'>): () => Promise<Output<'files.cut'>> {
  const files = input.files.map((one) => ({ ...one, bytes: context.file(one.file) }));
  return async () => {
    const read = await Promise.all(
      files.map(async ({ name, language, bytes }) => {
        if (bytes === null) throw new Failure('file-unknown');
        return cutTexts({ name, bytes, language }, context.resources.wordWorker);
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

function received(db: Reading['store']['db'], negotiation: string) {
  return liveOf(db, 'file.received', negotiation).flatMap(({ record }) =>
    record === null || record.payload.withdrawn ? [] : [{ record }],
  );
}
