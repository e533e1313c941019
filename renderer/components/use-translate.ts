import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { FailureDetails } from '../../shared/api/failure.ts';
import { formatMessage, type MessageKey } from '../../shared/i18n/format-message.ts';
import { type InterfaceLanguage, resolveInterfaceLanguage } from '../../shared/model/interface-language.ts';

export type Translate = (key: MessageKey, details?: FailureDetails) => string;

/** Returns the interface language and its texts. */
export function useInterfaceLanguage(): { readonly speech: InterfaceLanguage; readonly say: Translate } {
  const { i18n } = useTranslation();
  const speech = resolveInterfaceLanguage(i18n.language);
  return { speech, say: useCallback((key, details) => formatMessage(speech, key, details), [speech]) };
}

export function useTranslate(): Translate {
  return useInterfaceLanguage().say;
}
