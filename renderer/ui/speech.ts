import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Details } from '../../shared/api/failure.ts';
import { type Speech, type SpokenKey, say } from '../../shared/i18n/say.ts';

export type Say = (key: SpokenKey, details?: Details) => string;

/** The interface's language, and its texts. */
export function useSpeech(): { readonly speech: Speech; readonly say: Say } {
  const { i18n } = useTranslation();
  const speech: Speech = i18n.language === 'en' ? 'en' : 'id';
  return { speech, say: useCallback((key, details) => say(speech, key, details), [speech]) };
}

export function useSay(): Say {
  return useSpeech().say;
}
