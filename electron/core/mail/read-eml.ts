import { Failure } from '../../../shared/api/failure.ts';
import { type MailAttachment, type MailMessage, parseMailDate } from './mail-message.ts';
import { parseMail } from './parse-mail.ts';
import { recodeHeaders } from './recode-headers.ts';

/** Of parts that mail programs do not name. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'message/rfc822': '.eml',
  'text/calendar': '.ics',
  'application/pdf': '.pdf',
  'application/rtf': '.rtf',
  'application/msword': '.doc',
  'application/vnd.oasis.opendocument.text': '.odt',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
};

/** Reads a mail in the form of RFC 5322. Throws `mail-damaged` if it has no headers or is nested too deeply, `mail-slow`. */
export async function readEml(bytes: Uint8Array): Promise<MailMessage> {
  const mail = await parseMail(recodeHeaders(bytes));
  if (mail.headers.length === 0) throw new Failure('mail-damaged', { reason: 'no headers' });
  const { name = '', address = '' } = mail.from?.group?.[0] ?? mail.from ?? {};
  return {
    sender: name !== '' && address !== '' && name !== address ? `${name} <${address}>` : name || address,
    date: parseMailDate(mail.headers.find(({ key }) => key === 'date')?.value ?? ''),
    subject: mail.subject ?? '',
    body: mail.text ?? (mail.html === undefined ? '' : await convertHtmlToText(mail.html)),
    attachments: mail.attachments.map((one, n): MailAttachment => {
      const { content } = one;
      const name = one.filename ?? `${n + 1}${EXTENSIONS[one.mimeType.toLowerCase()] ?? ''}`;
      return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content) };
    }),
  };
}

/** The words of a mail's HTML. The parser converts HTML only next to a plain part, so it is given an empty one. */
export async function convertHtmlToText(html: string): Promise<string> {
  const part = (type: string, text: string) =>
    `--b\r\nContent-Type: text/${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text).toString('base64')}\r\n`;
  const mail = `Content-Type: multipart/mixed; boundary=b\r\n\r\n${part('plain', '')}${part('html', html)}--b--\r\n`;
  return (await parseMail(Buffer.from(mail))).text?.trim() ?? '';
}
