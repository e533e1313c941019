import { useNegotiationText } from '../../api/queries.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { findShortClauseName } from '../clause/clause-name.ts';
import { buildOwnCopyOptions } from '../clause/shown-source.ts';

/** Returns how to name a clause of a text by its code; the code itself until the text is there. */
export function useNameClause(negotiation: string): (code: string) => string {
  const say = useTranslate();
  const text = useNegotiationText(negotiation).data;
  return (code) => (text === undefined ? code : findShortClauseName(code, text, buildOwnCopyOptions(text), say));
}
