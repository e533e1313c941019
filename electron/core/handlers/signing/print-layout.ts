import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { createDefaultLayout, type PrintLayout, printLayout } from '../../../../shared/model/print-layout.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { findNegotiation } from '../../queries/resolve-names.ts';
import { prepareSql } from '../../store/prepare-sql.ts';
import { applyPrintLayout, type PageStyle } from '../../word/write/page-style.ts';
import { parsePicture } from '../../word/write/parse-picture.ts';

/** The print layout of a text in this store. It is not a record, since it changes no words. */
export function showPrintLayout(context: ReadContext, input: Input<'looks.show'>): Output<'looks.show'> {
  return readPrintLayout(context, findNegotiation(context.store.db, input.negotiation).id);
}

export function setPrintLayout(context: WriteContext, input: Input<'looks.set'>): Output<'looks.set'> {
  // Refused here rather than at every file that uses it.
  resolvePageStyle(context, input.look);
  return context.transact(({ db, touch }) => {
    const { id } = findNegotiation(db, input.negotiation);
    prepareSql(db, 'INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)').run(
      buildSettingName(id),
      JSON.stringify(input.look),
    );
    touch('negotiations');
    return {};
  });
}

const buildSettingName = (negotiation: string) => `look.${negotiation}`;

/** The layout set for a text, otherwise the plain layout of the default template. */
export function readPrintLayout({ store, resources }: ReadContext, negotiation: string): PrintLayout {
  const value = prepareSql<string>(store.db, 'SELECT value FROM setting WHERE name = ?')
    .pluck()
    .get(buildSettingName(negotiation));
  const set = value === undefined ? undefined : printLayout.safeParse(JSON.parse(value)).data;
  return set ?? createDefaultLayout(resources.templates()[0] ?? '');
}

/** Resolves a layout with its template and emblem. Throws `template-unknown` or `emblem-unreadable`. */
export function resolvePageStyle({ resources, file }: ReadContext, asked: PrintLayout): PageStyle {
  const template = resources.template(asked.template);
  const emblem = asked.emblem === null ? null : file(asked.emblem.file);
  if (asked.emblem !== null && (emblem === null || parsePicture(emblem) === null))
    throw new Failure('emblem-unreadable');
  return applyPrintLayout(template, asked, emblem);
}
