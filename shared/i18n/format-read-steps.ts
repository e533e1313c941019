import type { ReadSteps } from '../model/incoming/read-step.ts';
import type { InterfaceLanguage } from '../model/interface-language.ts';
import { formatMessage } from './format-message.ts';

/** "How it was read: attachment 2 of the mail of …; text of a PDF, pages 1–4"; null for a file read as it is. */
export function formatReadSteps(speech: InterfaceLanguage, how: ReadSteps): string | null {
  if (how.length === 0) return null;
  return formatMessage(speech, 'incoming.line', { steps: how.map((step) => formatStep(speech, step)).join('; ') });
}

function formatStep(speech: InterfaceLanguage, step: ReadSteps[number]): string {
  switch (step.by) {
    case 'mail': {
      const date = step.date?.replace('T', ' ').replace(/Z$/, ' UTC') ?? '';
      const mail = [step.sender, date, step.subject === '' ? '' : `“${step.subject}”`].filter((part) => part !== '');
      const details = { number: step.number, mail: mail.length === 0 ? step.container : mail };
      return formatMessage(speech, step.number === 0 ? 'incoming.mail-text' : 'incoming.attachment', details);
    }
    case 'zip':
      return formatMessage(speech, 'incoming.zip', step);
    case 'converter':
      return formatMessage(speech, 'incoming.converter', step);
    case 'pdf': {
      const pages = formatMessage(speech, step.pages === 1 ? 'incoming.pdf-page' : 'incoming.pdf', {
        pages: step.pages,
      });
      return step.signed ? `${pages}, ${formatMessage(speech, 'incoming.signed')}` : pages;
    }
  }
}
