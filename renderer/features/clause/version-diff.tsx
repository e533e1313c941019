import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { diffText } from '../../../shared/diff/words/diff-text.ts';
import type { ShownHistory } from '../../../shared/model/shown.ts';
import { useTranslate } from '../../components/use-translate.ts';
import styles from './diff.module.css';
import { DiffWords } from './diff-words.tsx';
import { formatReadableText, type OwnCopyOptions, selectLanguageOptions } from './shown-source.ts';

type ClauseVersion = ShownHistory['versions'][number];
type Props = {
  readonly from: ClauseVersion;
  readonly to: ClauseVersion;
  readonly options: OwnCopyOptions;
  readonly languages: readonly string[];
  readonly side: boolean;
};

export function VersionDiff({ from, to, options, languages, side }: Props) {
  const say = useTranslate();
  const differing = useMemo(
    () =>
      languages.flatMap((language) => {
        const words = ({ heading, body }: ClauseVersion) =>
          [heading[language] ?? '', body[language] ?? '']
            .filter((part) => part !== '')
            .map((part) => formatReadableText(part, selectLanguageOptions(options, language)))
            .join('\n');
        const changes = diffText(words(from), words(to));
        return changes.every(({ kind }) => kind === 'kept') ? [] : [{ language, changes }];
      }),
    [from, to, options, languages],
  );
  if (differing.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {say('ui.history.same')}
      </Text>
    );
  return differing.map(({ language, changes }) => (
    <div key={language}>
      <Text size="xs" fw={600}>
        {language.toUpperCase()}
      </Text>
      {side ? (
        <div className={styles.compared}>
          <DiffWords changes={changes} language={language} only="old" />
          <DiffWords changes={changes} language={language} only="new" />
        </div>
      ) : (
        <DiffWords changes={changes} language={language} />
      )}
    </div>
  ));
}
