import { Alert, Button, Text } from '@mantine/core';
import { GitFork } from 'lucide-react';
import { diffText } from '../../../shared/diff/words/diff-text.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { chooseParents } from '../../../shared/rules/parents.ts';
import { useClauseHistory } from '../../api/queries.ts';
import { useCall } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { useNotice } from '../../components/notice.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import styles from './aside.module.css';
import { DiffWords } from './diff-words.tsx';
import { formatReadableText, selectLanguageOptions } from './shown-source.ts';
import { useTextPage } from './text-page-context.ts';

/**
 * Two people edited the clause at once: shows both texts, and merges with one click if they edited different languages.
 */
export function TwoHeads({ clause }: { readonly clause: ShownClause }) {
  const { text, leave, options } = useTextPage();
  const say = useTranslate();
  const call = useCall();
  const notice = useNotice();
  const { run } = useRunCommand();
  const { data } = useClauseHistory(text.code, clause.code);
  const [one, two] = clause.heads.map((hash) => data?.versions.find((version) => version.hash === hash));
  const join = () =>
    run(async () => {
      await call('clauses.write', {
        negotiation: text.code,
        clause: clause.code,
        parents: chooseParents(clause),
        texts: {},
        note: '',
      });
      notice.done(say('ui.text.joined'));
      leave();
    });
  if (one === undefined || two === undefined) return null;
  const differing = text.languages.filter((language) => one.body[language] !== two.body[language]);
  return (
    <Alert
      className={styles.aside}
      variant="default"
      icon={<GitFork size={18} aria-hidden />}
      title={say('ui.text.two-heads')}
    >
      <Text size="sm">
        {say('ui.text.two-heads-what', { one: one.actor?.name ?? '?', two: two.actor?.name ?? '?' })}
      </Text>
      {differing.map((language) => (
        <DiffWords
          key={language}
          language={language}
          changes={diffText(
            formatReadableText(one.body[language] ?? '', selectLanguageOptions(options, language)),
            formatReadableText(two.body[language] ?? '', selectLanguageOptions(options, language)),
          )}
        />
      ))}
      <Button mt="xs" size="compact-sm" variant="default" onClick={() => void join()}>
        {say('ui.text.join')}
      </Button>
    </Alert>
  );
}
