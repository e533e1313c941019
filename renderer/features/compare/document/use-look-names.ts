import type { DocumentChange } from '../../../../shared/model/comparison/compared-document.ts';
import { type Translate, useTranslate } from '../../../components/use-translate.ts';
import { useDocumentView } from './document-context.ts';

/** Names what differs in a change of the look. */
export function formatLookNames({ looks }: Pick<DocumentChange, 'looks'>, say: Translate): string {
  return looks.map((look) => say(`ui.compare.look.${look}`)).join(', ');
}

/** The same for a change of the open document; null if there is none. */
export function useLookNames(change: number | null): string | null {
  const say = useTranslate();
  const { document } = useDocumentView();
  const found = change === null ? undefined : document.changes[change];
  return found === undefined ? null : `${say('ui.compare.kind.format')}: ${formatLookNames(found, say)}`;
}
