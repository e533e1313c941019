import { I18nextProvider } from 'react-i18next';
import { formatMessage, i18n } from '../../../shared/i18n/format-message.ts';
import { resolveInterfaceLanguage } from '../../../shared/model/interface-language.ts';
import { closeProjectorWindow } from '../../features/projector/window/projector-window.ts';
import { BlankProjection } from './blank-projection.tsx';

type Props = {
  /** Whether there will be no text; otherwise it is still loading. */
  readonly fails: boolean;
};

/** A window of the projected screen without a text to show: the other side may read it, so it shows nothing else (D22). */
export function BlankProjectorWindow({ fails }: Props) {
  const language = resolveInterfaceLanguage(i18n.language);
  document.documentElement.lang = language;
  document.title = formatMessage(language, 'ui.app.name');
  return (
    <I18nextProvider i18n={i18n}>
      <BlankProjection
        words={fails ? formatMessage(language, 'ui.projector.unshown') : ''}
        onLeave={closeProjectorWindow}
      />
    </I18nextProvider>
  );
}
