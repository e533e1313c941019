import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FailureDetails } from '../../shared/api/failure.ts';
import { formatMessage, type MessageKey } from '../../shared/i18n/format-message.ts';
import { type InterfaceLanguage, resolveInterfaceLanguage } from '../../shared/model/interface-language.ts';

/** Says a text in the interface language, which it names: what stands next to the text is in the same language. */
export interface Translate {
  (key: MessageKey, details?: FailureDetails): string;
  readonly speech: InterfaceLanguage;
}

export function createTranslate(speech: InterfaceLanguage): Translate {
  return Object.assign((key: MessageKey, details?: FailureDetails) => formatMessage(speech, key, details), { speech });
}

/** Returns the interface language and its texts. */
export function useInterfaceLanguage(): { readonly speech: InterfaceLanguage; readonly say: Translate } {
  const { i18n } = useTranslation();
  const speech = resolveInterfaceLanguage(i18n.language);
  return { speech, say: useMemo(() => createTranslate(speech), [speech]) };
}

export function useTranslate(): Translate {
  return useInterfaceLanguage().say;
}
