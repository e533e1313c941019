import { describeFilePlace } from '../../../../shared/i18n/describe-file-place.ts';
import type { DocumentChange } from '../../../../shared/model/comparison/compared-document.ts';
import { type Translate, useInterfaceLanguage } from '../../../components/use-translate.ts';
import { ChangeSummary } from '../changes/change-summary.tsx';
import { useDocumentView } from './document-context.ts';
import { formatLookNames } from './use-look-names.ts';

/** A change of a document in the list. */
export function DocumentChangeEntry({ change }: { readonly change: DocumentChange }) {
  const { language } = useDocumentView();
  const { speech, say } = useInterfaceLanguage();
  const place = change.place === null ? '' : describeFilePlace(speech, change.place);
  const where = [place, change.where].filter((one) => one !== '').join(' · ');
  return <ChangeSummary change={change} where={where} about={describeThing(change, say)} language={language} />;
}

/** Names what changed, if that is not a stretch of words. */
function describeThing(change: DocumentChange, say: Translate): string | null {
  const { thing, kind, old, next } = change;
  if (kind === 'format') return formatLookNames(change, say);
  if (thing !== 'words') return say(`ui.compare.thing.${thing}`);
  return old + next === '' ? say('ui.compare.thing.space') : null;
}
