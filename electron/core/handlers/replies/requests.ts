import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { WriteContext } from '../../context.ts';
import { type Addressee, makeReviewFiles } from '../../documents/papers/make-review-files.ts';
import { buildPrintedText } from '../../documents/papers/printed-text.ts';
import { findDraft, findNegotiation, findUnit } from '../../queries/resolve-names.ts';
import { saveFile } from '../../store/files.ts';
import { readUnitsById } from '../../store/negotiations.ts';

/**
 * Asks units and other bodies for comments on a frozen draft. Their files are made outside any transaction and saved with
 * the record of the request. Throws `nobody-asked`.
 */
export async function sendCommentRequest(
  context: WriteContext,
  input: Input<'requests.send'>,
): Promise<Output<'requests.send'>> {
  const { db } = context.store;
  const read = db.transaction(() => {
    const { id, description } = findNegotiation(db, input.negotiation);
    const ours = description.payload.parties.find(({ side }) => side === 'ours')?.code ?? '';
    const draft = findDraft(db, id, input.draft);
    const units = readUnitsById(db, id);
    const addressees = [
      ...input.units.map((code): Addressee => {
        const unit = findUnit(db, id, code);
        return { unit: code, body: null, id: unit, name: units.get(unit ?? '')?.payload.name ?? code };
      }),
      ...input.bodies.map((body): Addressee => ({ unit: null, body, id: null, name: body })),
    ];
    if (addressees.length === 0) throw new Failure('nobody-asked', { draft: draft.label });
    const texts = [...new Set(input.languages)].map((language) => ({
      language,
      printed: buildPrintedText(db, { negotiation: id, draft: draft.record.entity, language, copy: ours }),
    }));
    return { id, code: description.payload.code, draft, addressees, texts };
  })();
  const request = context.newId();
  const template = context.resources.template(context.resources.templates()[0] ?? '');
  const { label, record } = read.draft;
  const sent = {
    request,
    draft: record.entity,
    label,
    code: { negotiation: read.code, draft: record.payload.code },
    texts: read.texts,
  };
  const made: (Addressee & Awaited<ReturnType<typeof makeReviewFiles>>[number])[] = [];
  for (const addressee of read.addressees)
    for (const file of await makeReviewFiles(sent, addressee, input, template)) made.push({ ...addressee, ...file });
  return context.transact(({ db: writable, append }) => {
    const files = made.map(({ unit, body, id, languages, name, bytes }) => ({
      unit,
      body,
      id,
      languages,
      file: saveFile(writable, name, bytes),
    }));
    const { hash } = append('request.sent', read.id, request, {
      draft: record.entity,
      languages: read.texts.map(({ language }) => language),
      units: read.addressees.flatMap(({ id }) => id ?? []),
      bodies: read.addressees.flatMap(({ body }) => body ?? []),
      letter: input.letter,
      deadline: input.deadline,
      // A file with several languages is recorded for each of them.
      files: files.flatMap(({ id, body, languages, file }) =>
        languages.map((language) => ({ unit: id, body, language, file })),
      ),
      note: input.note,
      dated: null,
      supersedes: [],
    });
    const shown = files.map(({ unit, body, languages, file }) => {
      const [language = null, ...others] = languages;
      return { unit, body, language: others.length > 0 ? null : language, file };
    });
    return { request, record: hash, files: shown };
  });
}
