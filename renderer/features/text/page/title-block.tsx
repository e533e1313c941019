import { useMemo } from 'react';
import { diffText } from '../../../../shared/diff/words/diff-text.ts';
import { formatLanguageDisplayName } from '../../../../shared/i18n/format-language-name.ts';
import { useInterfaceLanguage } from '../../../components/use-translate.ts';
import { renderShownSource, selectLanguageOptions } from '../../clause/shown-source.ts';
import { useTextPage } from '../../clause/text-page-context.ts';
import styles from '../clause.module.css';
import { ClauseWords } from './clause-lines.tsx';
import titleStyles from './title.module.css';

/** The title block (D14), under the language's name if several languages are displayed. */
export function TitleBlock({ language, before }: { readonly language: string; readonly before: string | null }) {
  const { text, options, base, languages } = useTextPage();
  const { speech } = useInterfaceLanguage();
  const shown = renderShownSource(text.title[language] ?? '', selectLanguageOptions(options, language));
  const changes = useMemo(() => {
    const old =
      before === null || base === null
        ? null
        : renderShownSource(before, selectLanguageOptions(base.options, language));
    if (old === null || shown === null || old.rendered.text === shown.rendered.text) return null;
    return diffText(old.rendered.text, shown.rendered.text);
  }, [before, base, language, shown]);
  return (
    <div className={styles.cell} lang={language}>
      {languages.length > 1 && (
        <p className={titleStyles.languageName}>{formatLanguageDisplayName(language, speech)}</p>
      )}
      {shown !== null && (
        <p className={titleStyles.title}>
          <ClauseWords rendered={shown.rendered} changes={changes} layers={[]} />
        </p>
      )}
    </div>
  );
}
