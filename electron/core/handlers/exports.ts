import type { Input, Output } from '../../../shared/api/commands.ts';
import type { Reading, Writing } from '../context.ts';
import { keepFile } from '../store/files.ts';
import { writeDocument } from '../word/write.ts';
import { printedText } from './printed-text.ts';

type Asked = Input<'exports.make'>;

/**
 * The whole text as a Word file, kept and recorded. The text is gathered in one snapshot, the file is made outside any
 * transaction, and the record names the versions that it was made of.
 */
export async function make(context: Writing, input: Asked): Promise<Output<'exports.make'>> {
  const { db } = context.store;
  const gathered = db.transaction(() => printedText(db, input))();
  const look = lookOf(context, input);
  const bytes = await writeDocument(gathered.document, context.resources.template(look), input.paper);
  return context.transact((writer) => {
    const file = keepFile(writer.db, gathered.name, bytes);
    const record = writer.append('export.made', gathered.negotiation, context.newId(), {
      as: input.as,
      languages: [input.language],
      copy: input.copy,
      draft: gathered.draft,
      versions: gathered.versions,
      template: look,
      paper: input.paper,
      files: [file],
      pages: null,
      addressee: null,
      channel: null,
      note: '',
    });
    return { file, record: record.hash, warnings: gathered.warnings };
  });
}

/** The same file, of which nothing is kept. */
export function preview(context: Reading, input: Asked): () => Promise<Output<'exports.preview'>> {
  const { document, name, warnings } = printedText(context.store.db, input);
  const template = context.resources.template(lookOf(context, input));
  return async () => {
    const bytes = await writeDocument(document, template, input.paper);
    return { name, base64: Buffer.from(bytes).toString('base64'), warnings };
  };
}

function lookOf({ resources }: Reading, { template }: Asked): string {
  return template ?? resources.templates()[0] ?? '';
}
