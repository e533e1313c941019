import type { Input, Output } from '../../../../shared/api/commands.ts';
import type { Language } from '../../../../shared/model/language.ts';
import type { Party } from '../../../../shared/model/negotiation.ts';
import type { PrintLayout } from '../../../../shared/model/print-layout.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { checkFileName, listPrintedWords, mustNotLeak } from '../../documents/outgoing/must-not-leak.ts';
import { buildPrintedText } from '../../documents/papers/printed-text.ts';
import { resolvePageStyle } from '../../documents/papers/resolve-page-style.ts';
import { writeTextFile } from '../../documents/papers/write-text-file.ts';
import { collectInternalWords } from '../../queries/internal-words.ts';
import { findNegotiation } from '../../queries/resolve-names.ts';
import { gatherText } from '../../queries/text/gather-text.ts';
import { readPrintLayout } from '../../queries/text/print-layout.ts';
import { recordExport } from '../../records/record-export.ts';
import { saveFile } from '../../store/files.ts';
import type { OpenStore } from '../../store/open-store.ts';
import type { PageStyle } from '../../word/write/page-style.ts';

type ExportRequest = Input<'exports.preview'>;
type PrintedText = ReturnType<typeof buildPrintedText>;

/**
 * Exports the whole text as a Word file, saved and recorded. The text is gathered in one snapshot, the file is made
 * outside any transaction, and the record names the versions in it. Throws `would-leak…` for a file with internal words
 * (D22).
 */
export async function exportTextFile(
  context: WriteContext,
  input: Input<'exports.make'>,
): Promise<Output<'exports.make'>> {
  const { db } = context.store;
  const { texts, first, look, internal } = db.transaction(() => ({
    ...gatherExport(context, input),
    internal: collectInternalWords(db, findNegotiation(db, input.negotiation).id),
  }))();
  const dress = resolvePageStyle(context, look);
  const name = buildFileName(texts);
  const bytes = await writePrintedTexts(texts, dress, input.layout?.as);
  const words = texts.flatMap(({ document }) => listPrintedWords(document));
  checkFileName(input.saveAs ?? name, words, internal);
  await mustNotLeak([{ name, bytes, words }], internal, dress);
  return context.transact((writer) => {
    const file = saveFile(writer.db, name, bytes);
    const record = recordExport(writer, context, first.negotiation, {
      as: input.as,
      languages: texts.map(({ document }) => document.language),
      copy: input.copy,
      draft: first.draft,
      versions: first.versions,
      template: look.template,
      paper: look.paper,
      files: [file],
    });
    return { file, record: record.hash, warnings: listWarnings(texts) };
  });
}

/** Makes the same file without saving it. */
export function previewTextExport(
  context: ReadContext,
  input: ExportRequest,
): () => Promise<Output<'exports.preview'>> {
  const { texts, look } = gatherExport(context, input);
  const dress = resolvePageStyle(context, look);
  return async () => {
    const bytes = await writePrintedTexts(texts, dress, input.layout?.as);
    return { name: buildFileName(texts), base64: Buffer.from(bytes).toString('base64'), warnings: listWarnings(texts) };
  };
}

function gatherExport(context: ReadContext, input: ExportRequest) {
  const { db } = context.store;
  const { id } = findNegotiation(db, input.negotiation);
  const first = buildPrintedText(db, input);
  const others = chooseLanguages(db, input, first.description.parties).map((language) =>
    buildPrintedText(db, { ...input, language }),
  );
  const { paper, template } = input;
  const look: PrintLayout = {
    ...(input.look ?? readPrintLayout(context, id)),
    ...(paper && { paper }),
    ...(template && { template }),
  };
  const [left] = others;
  return { texts: left === undefined ? [first] : others, first, look };
}

/** The languages of the file in order; empty if only the requested language is in it. */
function chooseLanguages(db: OpenStore['db'], input: ExportRequest, parties: readonly Party[]): Language[] {
  const { language, layout } = input;
  if (layout === undefined || (layout.as === 'beside' && layout.language === language)) return [];
  if (layout.as === 'beside') {
    const own = parties.find(({ code }) => code === input.copy)?.nationalLanguage;
    return layout.language === own ? [own, language] : [language, layout.language];
  }
  const { draft, description } = gatherText(db, input);
  const all = draft?.record.payload.languages ?? description.languages;
  return [language, ...all.filter((one) => one !== language)];
}

const writePrintedTexts = (texts: readonly PrintedText[], dress: PageStyle, as?: 'together' | 'beside') =>
  writeTextFile(
    texts.map(({ document }) => document),
    dress,
    as,
  );

function buildFileName(texts: readonly PrintedText[]): string {
  const [first] = texts;
  const { language = '' } = first?.document ?? {};
  const all = texts.map(({ document }) => document.language).join('-');
  const name = (first?.name ?? '').replace(new RegExp(`-${language}(-[A-Z0-9]+\\.docx)$`), `-${all}$1`);
  return first?.document.initials === undefined ? name : name.replace(/\.docx$/, '-paraf.docx');
}

function listWarnings(texts: readonly PrintedText[]): Output<'exports.make'>['warnings'] {
  const all = texts.flatMap(({ warnings }) => warnings);
  return [...new Map(all.map((one) => [`${one.code} ${one.clause} ${one.detail}`, one])).values()];
}
