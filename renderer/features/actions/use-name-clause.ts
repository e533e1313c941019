import { useRead } from '../../api/use-command.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { findShortClauseName } from '../clause/clause-name.ts';
import { buildOwnCopyOptions } from '../clause/shown-source.ts';

/**
 * Returns how to name a clause of a text by its code; the code itself until the text is there.
 * @param negotiation the code of the text; empty on a screen without one
 */
export function useNameClause(negotiation: string): (code: string) => string {
  const say = useTranslate();
  const text = useRead('texts.show', { negotiation, draft: null }, { enabled: negotiation !== '' }).data;
  return (code) => (text === undefined ? code : findShortClauseName(code, text, buildOwnCopyOptions(text), say));
}
