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
  const [, day = '', month = '', year = '', hour = '', minute = ''] =
    /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{2,4})\s+(\d{1,2}):(\d{2})/.exec(header) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  const pad = (digits: string | number) => String(digits).padStart(2, '0');
  return number === 0 ? null : `${expandYear(year)}-${pad(number)}-${pad(day)}T${pad(hour)}:${minute}`;
}

/** Years of two digits are up to 2049, those of three are counted from 1900 (RFC 5322, 4.3). */
function expandYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return digits.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}
