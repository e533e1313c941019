/** What the reading process is asked for; each format has requests of its own. */
export type ReaderRequest = { readonly task: string; readonly [detail: string]: unknown };
