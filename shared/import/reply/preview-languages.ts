import type { ReplyItem, ShownPreview } from '../../model/incoming/reply-preview.ts';
import { splitByLanguage } from './identify/split-by-language.ts';
import { type FormatReplyComment, listReplyItems } from './list-reply-items.ts';
import type { ReplyFindings } from './model/reply-findings.ts';
import type { ReturnedFile } from './model/returned-file.ts';
import type { SentText } from './model/sent-text.ts';
import { type PreviewOptions, previewReply } from './preview-reply.ts';

/** What was found in a file: one entry, or one for each of its languages with the text that it answers. */
export function previewLanguages(file: ReturnedFile, options: PreviewOptions): readonly ReplyFindings[] {
  const parts = splitByLanguage(file, options.sent);
  if (parts === null) return [previewReply(file, options)];
  return parts.map((part) => {
    const answered = options.sent[part.sent] as SentText;
    const found = previewReply(file, { ...options, sent: [answered], chosen: 0 }, part);
    return { ...found, recognised: { ...found.recognised, sent: part.sent, others: [] } };
  });
}

/** The findings of all languages as one preview; the first represents the file. Throws an Error without any. */
export function joinFindings(all: readonly ReplyFindings[], format: FormatReplyComment): ShownPreview {
  const [first, ...others] = all;
  if (first === undefined) throw new Error('a preview of nothing');
  const items = all.flatMap((found) =>
    listReplyItems(found, format).map((item) => nameItem(item, found, all.length > 1)),
  );
  return {
    recognised: {
      ...first.recognised,
      likeness: all.reduce((least, { recognised }) => Math.min(least, recognised.likeness), 1),
      sure: all.every(({ recognised }) => recognised.sure),
      unit: first.recognised.unit,
    },
    languages: all.flatMap(({ recognised }) => recognised.language ?? []),
    clauses: all.flatMap(({ clauses }) => clauses),
    items,
    ignored: all.flatMap(({ ignored }) => ignored),
    counts: others.reduce((sum, { counts }) => addCounts(sum, counts), first.counts),
  };
}

/** The keys of two languages differ, and each item names the text that it is about. */
function nameItem(item: ReplyItem, { recognised: { sent, language } }: ReplyFindings, several: boolean): ReplyItem {
  if (!several) return { ...item, sent };
  const parent = item.parent === null ? null : `${language}:${item.parent}`;
  return { ...item, key: `${language}:${item.key}`, parent, sent };
}

function addCounts(a: ReplyFindings['counts'], b: ReplyFindings['counts']): ReplyFindings['counts'] {
  const names = Object.keys(a) as (keyof typeof a)[];
  return Object.fromEntries(names.map((name) => [name, a[name] + b[name]])) as typeof a;
}
