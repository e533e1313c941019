/** A mail as it claims to be (D23). */
export type MailMessage = {
  readonly sender: string;
  /** The sender's wall time (D27), "2022-01-28T09:12"; null if it names none. */
  readonly date: string | null;
  readonly subject: string;
  /** Plain text; empty if it has none. */
  readonly body: string;
  readonly attachments: readonly MailAttachment[];
};

/** A file, or another mail that a program keeps inside of this one without a file of its own. */
export type MailAttachment =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly message: MailMessage };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The wall time of a Date header (RFC 5322, 3.3), whatever zone it names; null if it is none. */
export function parseMailDate(header: string): string | null {
  const [, day = '', month = '', year = '', time = ''] =
    /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})\s+(\d{2}:\d{2})/.exec(header) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return number === 0 ? null : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}T${time}`;
}
