import type { Input, Output } from '../../../shared/api/commands.ts';
import { Failure } from '../../../shared/api/failure.ts';
import { formatMessage } from '../../../shared/i18n/format-message.ts';
import type { ShownReadiness } from '../../../shared/model/readiness.ts';
import type { Report } from '../../../shared/model/report.ts';
import type { Writing } from '../context.ts';
import { titleOf } from '../word/write.ts';
import { findDraft, findNegotiation } from './find.ts';
import { keepPaper } from './keep-paper.ts';
import { field, languageName, longDay, wordsOfPaper } from './paper-words.ts';
import { printedText } from './printed-text.ts';
import * as readiness from './readiness.ts';
import { type GatheredText, gather } from './texts.ts';

const speech = 'id';
const words = wordsOfPaper(speech, 'application');

/** The annex with the agreed final text in all its languages (D20), as the application at the Foreign Ministry needs it. */
export async function exportApplication(
  context: Writing,
  input: Input<'application.export'>,
): Promise<Output<'application.export'>> {
  const { db } = context.store;
  const read = db.transaction(() => {
    const { id } = findNegotiation(db, input.negotiation);
    const { record } = findDraft(db, id, input.draft);
    if (record.payload.origin === 'counterpart') throw new Failure('draft-foreign', { draft: record.payload.code });
    const text = gather(db, { negotiation: id, draft: record.entity });
    const own = text.description.parties.find(({ side }) => side === 'ours');
    const asked = { negotiation: id, draft: record.entity, copy: own?.code ?? '', draftMark: false };
    return {
      text,
      side: own?.state[speech] ?? own?.code ?? '',
      documents: record.payload.languages.map((language) => printedText(db, { ...asked, language }).document),
      agreed: readiness.show(context, { negotiation: id, draft: record.entity }).points,
    };
  })();
  const { code } = read.text.description;
  return keepPaper(context, input.look, application(read), {
    as: 'application',
    name: `${code}-${read.text.draft?.record.payload.code ?? ''}-lampiran-permohonan.docx`,
    text: read.text,
    languages: read.documents.map(({ language }) => language),
  });
}

type Read = {
  readonly text: GatheredText;
  readonly side: string;
  readonly documents: readonly ReturnType<typeof printedText>['document'][];
  readonly agreed: ShownReadiness['points'];
};

function application({ text, side, documents, agreed }: Read): Report {
  const { description, draft, clauses } = text;
  const open = agreed.find(({ point }) => point === 'agreed')?.blockers.length ?? 0;
  const count = clauses.length;
  const first = documents.find(({ language }) => language === speech) ?? documents[0];
  return {
    language: speech,
    title: [words('title'), words('agreed').toLocaleUpperCase(speech)],
    subtitle: words('law'),
    mark: formatMessage(speech, 'paper.confidential'),
    orientation: 'portrait',
    blocks: [
      {
        kind: 'fields',
        rows: [
          field(formatMessage(speech, 'paper.checklist.instrument'), first === undefined ? '' : titleOf(first)),
          field(
            formatMessage(speech, 'paper.checklist.parties'),
            description.parties.map(({ ministry, code }) => ministry[speech] ?? code).join('\n'),
          ),
          field(
            formatMessage(speech, 'paper.checklist.languages'),
            documents.map(({ language }) => languageName(language, speech)).join(', '),
          ),
          field(
            words('draft'),
            words('draft-value', { draft: draft?.label ?? '', date: longDay(draft?.date ?? '', speech) }),
          ),
          field(
            words('agreement'),
            open === 0 ? words('all-agreed', { count }) : words('some-agreed', { agreed: count - open, count }),
          ),
        ],
      },
      { kind: 'paragraph', text: words('follows', { side }) },
      ...documents.map((document) => ({ kind: 'instrument' as const, document })),
    ],
  };
}
