import type { Input, Output } from '../../../../shared/api/commands.ts';
import { buildRedlineParagraphs } from '../../../../shared/diff/redline/redline-paragraphs.ts';
import type { WriteContext } from '../../context.ts';
import type { ComparisonSource } from '../../documents/comparison/comparison-source.ts';
import { buildComparisonTableRows } from '../../documents/comparison/comparison-table-rows.ts';
import { findRevisionParty, formatRevisionAuthor } from '../../documents/comparison/revision-author.ts';
import { listUncomparedKinds } from '../../documents/incoming/list-uncompared.ts';
import { formatLocalDay } from '../../format-local-day.ts';
import { saveFile } from '../../store/files.ts';
import { formatUncomparedRemark, getComparisonWords } from '../../word/redline/comparison-words.ts';
import { writeComparisonTable } from '../../word/redline/write-comparison-table.ts';
import { writeRedline } from '../../word/redline/write-redline.ts';
import type { PrintTemplate } from '../../word/write/print-template.ts';
import { compareTwoSides, openComparisonSources } from './comparisons.ts';

type ExportRequest = Input<'comparisons.export'>;
/** How a comparison looks on paper, and whose changes it shows; `date` is a day, because the hour is private. */
export type ComparisonFormat = Pick<ExportRequest, 'as' | 'paper'> & {
  readonly template: PrintTemplate;
  readonly author: string;
  readonly date: string;
};

/**
 * Exports a comparison as a Word file. One with a text of the store is saved and recorded like every export; one of two
 * outside files leaves no trace.
 */
export async function exportComparisonFile(
  context: WriteContext,
  input: ExportRequest,
): Promise<Output<'comparisons.export'>> {
  const read = context.store.db.transaction(
    () =>
      [
        openComparisonSources(context, input, true),
        input.third === undefined || input.as === 'redline'
          ? null
          : openComparisonSources(context, { ...input, next: input.third }, true),
      ] as const,
  )();
  const { old, next } = await read[0]();
  const third = (await read[1]?.())?.next ?? null;
  const template = input.template ?? context.resources.templates()[0] ?? '';
  const bytes = await writeComparisonFile(old, next, third, input.chosen, {
    as: input.as,
    paper: input.paper,
    template: context.resources.template(template),
    author: input.author ?? formatRevisionAuthor(findRevisionParty(context.store.db, next), input.language),
    date: input.date ?? formatLocalDay(context.now()),
  });
  const name = buildFileName(input.as, old, next);
  const negotiation = next.negotiation ?? old.negotiation;
  if (negotiation === null) return { file: context.offer(name, bytes), record: null };
  return context.transact((writer) => {
    const file = saveFile(writer.db, name, bytes);
    const { hash } = writer.append('export.made', negotiation, context.newId(), {
      as: input.as === 'table' ? 'comparison-table' : 'redline',
      languages: [input.language],
      copy: null,
      draft: null,
      versions: [...new Set([old, next, third].flatMap((side) => side?.versions ?? []))],
      template,
      paper: input.paper,
      files: [file],
      pages: null,
      addressee: null,
      channel: null,
      note: '',
    });
    return { file, record: hash };
  });
}

/** The bytes of a redline, or of a comparison table of two or three texts. */
export async function writeComparisonFile(
  old: ComparisonSource,
  next: ComparisonSource,
  third: ComparisonSource | null,
  chosen: ExportRequest['chosen'],
  { as, paper, template, author, date }: ComparisonFormat,
): Promise<Uint8Array> {
  const { language } = next;
  const words = getComparisonWords(language);
  const comparison = compareTwoSides(old, next, chosen);
  const names = [old, next, ...(third === null ? [] : [third])].map(formatSideName);
  const text = formatUncomparedRemark(
    [
      ...listUncomparedKinds(old.looks, next.looks),
      ...(third === null ? [] : listUncomparedKinds(old.looks, third.looks)),
    ],
    language,
  );
  const remark = text === undefined ? {} : { remark: text };
  if (as === 'redline') {
    const paragraphs = buildRedlineParagraphs(comparison, old.clauses, next.clauses);
    const title = `${words.redline}: ${names.join(' → ')}`;
    return writeRedline({ title, ...remark, language, paragraphs }, template, paper, {
      author,
      date: `${date}T00:00:00Z`,
    });
  }
  const legend = [
    { kind: 'deleted' as const, text: words.deleted, italic: false },
    { kind: 'kept' as const, text: '   ', italic: false },
    { kind: 'inserted' as const, text: words.inserted, italic: false },
  ];
  const rows = buildComparisonTableRows(old, next, third, comparison);
  const columns = [words.part, ...names];
  return writeComparisonTable(
    { title: words.table, subtitle: names.join(' → '), legend, ...remark, language, columns, rows },
    template,
    paper,
  );
}

/** A draft appears under its code, because its label is internal (D22). */
function formatSideName({ about: { of, name, date, draft }, language }: ComparisonSource): string {
  const words = getComparisonWords(language);
  if (of === 'text') return words.working;
  if (of === 'version') return `${words.version} ${name}`;
  return date === null ? name : `${draft ?? name} (${date})`;
}

function buildFileName(as: ExportRequest['as'], old: ComparisonSource, next: ComparisonSource): string {
  const part = ({ about }: ComparisonSource) =>
    about.of === 'file' ? about.name.replace(/\.\w+$/, '') : (about.draft ?? (about.name || 'text'));
  const code = next.about.negotiation ?? old.about.negotiation;
  const names = [code, as === 'table' ? 'sandingan' : 'redline', part(old), part(next), next.language];
  return `${names.filter((name) => name !== null).join('-')}.docx`;
}
