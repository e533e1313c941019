import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { FailureDetails } from '../../shared/api/failure.ts';
import { formatMessage, type InterfaceLanguage, type MessageKey } from '../../shared/i18n/format-message.ts';

export type Say = (key: MessageKey, details?: FailureDetails) => string;

/** The interface's language, and its texts. */
export function useSpeech(): { readonly speech: InterfaceLanguage; readonly say: Say } {
  const { i18n } = useTranslation();
  const speech: InterfaceLanguage = i18n.language === 'en' ? 'en' : 'id';
  return { speech, say: useCallback((key, details) => formatMessage(speech, key, details), [speech]) };
}

export function useSay(): Say {
  return useSpeech().say;
}
