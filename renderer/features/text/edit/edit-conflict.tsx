import { Alert, Button, Group, Text } from '@mantine/core';
import { GitFork } from 'lucide-react';
import { diffText } from '../../../../shared/diff/words/diff-text.ts';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import { useClauseHistory } from '../../../api/queries.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import { hasTwoHeads } from '../../clause/agreement-status.ts';
import asideStyles from '../../clause/aside.module.css';
import diffStyles from '../../clause/diff.module.css';
import { DiffWords } from '../../clause/diff-words.tsx';
import { formatReadableText, selectLanguageOptions } from '../../clause/shown-source.ts';
import { useTextPage } from '../../clause/text-page-context.ts';
import type { UnsavedTyping } from '../../clause/typing-session.ts';
import { isOvertaken } from './overtaken-typing.ts';

/**
 * Somebody saved the same language of the clause while it was edited here: shows both texts, each compared with their
 * common base. Nothing is lost, and the other languages go on.
 */
export function EditConflict({ clause, typing }: { readonly clause: ShownClause; readonly typing: UnsavedTyping }) {
  const { text, typings, options: all } = useTextPage();
  const say = useTranslate();
  const { data } = useClauseHistory(text.code, clause.code);
  const { language } = typing;
  const options = selectLanguageOptions(all, language);
  const versions = data?.versions ?? [];
  const base = versions.find(({ hash }) => hash === typing.base)?.body[language] ?? '';
  const changed = (source: string) => diffText(formatReadableText(base, options), formatReadableText(source, options));
  if (data === undefined || !(hasTwoHeads(clause) || isOvertaken(versions, clause, typing))) return null;
  const by = versions.find(({ hash }) => hash === clause.version)?.actor?.name ?? '?';
  const theirs = clause.body[language] ?? '';
  return (
    <Alert
      className={asideStyles.aside}
      variant="default"
      icon={<GitFork size={18} aria-hidden />}
      title={say('ui.text.overtaken', { by })}
      role="alert"
    >
      <div className={diffStyles.compared}>
        <div>
          <Text size="sm" fw={600}>
            {say('ui.text.theirs', { by })}
          </Text>
          <DiffWords changes={changed(theirs)} language={language} />
        </div>
        <div>
          <Text size="sm" fw={600}>
            {say('ui.text.yours')}
          </Text>
          <DiffWords changes={changed(typing.body)} language={language} />
        </div>
      </div>
      <Text size="sm" mt="xs">
        {say('ui.text.overtaken-what')}
      </Text>
      <Group mt="xs" gap="xs">
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            const newest = typings.get(clause.code, language);
            if (newest !== undefined) typings.set({ ...newest, base: clause.version });
          }}
        >
          {say('ui.text.on-top')}
        </Button>
      </Group>
    </Alert>
  );
}
