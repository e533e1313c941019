import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CircleCheck, CircleHelp, CircleX, TriangleAlert } from 'lucide-react';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import { formatReadSteps } from '../../../shared/i18n/format-read-steps.ts';
import { quoteWords } from '../../../shared/i18n/quote-words.ts';
import { isContainerName } from '../../../shared/model/incoming/container-name.ts';
import type { FileVerification } from '../../../shared/model/signing-set.ts';
import { useClient } from '../../api/core-provider.tsx';
import { type Problem, toProblem } from '../../api/problem.ts';
import { useCall } from '../../api/use-command.ts';
import { formatMoment } from '../../components/format-date.ts';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { UncomparedNote } from '../../components/uncompared-note.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { listUnreadFiles, type UnreadFile } from '../files/list-unread-files.ts';
import { UnreadFiles } from '../files/unread-files.tsx';
import { uploadHeldFile } from '../files/upload-file.ts';
import { FileDifferences } from './file-differences.tsx';
import styles from './verify.module.css';

const verdictIcons = {
  'same-file': CircleCheck,
  'same-text': CircleCheck,
  'other-text': CircleX,
  unknown: CircleHelp,
} as const;

/** The results for a file: of a mail or an archive for each file in it that can be read. */
type VerifiedParts = {
  readonly parts: readonly {
    readonly key: string;
    /** Null for the file itself. */
    readonly name: string | null;
    readonly problem: Problem | null;
    readonly found: FileVerification | null;
  }[];
  readonly unread: readonly UnreadFile[];
};

const carriedContent = ['changes', 'comments', 'hidden', 'struck', 'objects'] as const;

/**
 * Shows whether a file is one of our exports, which one, and where it differs. `id` is unique among the files to
 * verify.
 */
export function VerifiedFile({ id, file }: { readonly id: number; readonly file: File }) {
  const { say } = useInterfaceLanguage();
  const client = useClient();
  const call = useCall();
  const verified = useQuery<VerifiedParts, Problem>({
    queryKey: ['files.verify', id],
    queryFn: async () => {
      const held = await uploadHeldFile(client, file);
      if (!isContainerName(file.name))
        return { parts: [{ key: '', name: null, problem: null, found: await call('files.verify', held) }], unread: [] };
      const { parts, unread } = await call('files.parts', held);
      const results: VerifiedParts['parts'][number][] = [];
      for (const { part, name, readable } of parts) {
        if (!readable) continue;
        try {
          const found = await call('files.verify', { ...held, part });
          results.push({ key: part.join('.'), name, problem: null, found });
        } catch (problem) {
          results.push({ key: part.join('.'), name, problem: toProblem(problem), found: null });
        }
      }
      return { parts: results, unread: listUnreadFiles({ parts, unread }) };
    },
  });
  return (
    <article className={styles.file} aria-label={file.name}>
      <Title order={2} size="h5" className={styles.name}>
        {file.name}
      </Title>
      {verified.isPending && <Loading />}
      {verified.error !== null && (
        <>
          <FailureAlert problem={verified.error} onRetry={() => void verified.refetch()} />
          <Text size="sm">{say('ui.verify.failed')}</Text>
        </>
      )}
      {verified.data?.parts.map(({ key, name, problem, found }) => (
        <section key={key} aria-label={name ?? file.name}>
          {name !== null && (
            <Title order={3} size="h6" className={styles.name}>
              {name}
            </Title>
          )}
          <FailureAlert problem={problem} />
          {found !== null && <VerificationVerdict found={found} />}
        </section>
      ))}
      {verified.data !== undefined && <UnreadFiles container={file.name} unread={verified.data.unread} />}
    </article>
  );
}

function VerificationVerdict({ found }: { readonly found: FileVerification }) {
  const { speech, say } = useInterfaceLanguage();
  const { state, differences, carries, sha256 } = found;
  const Icon = verdictIcons[state];
  const how = formatReadSteps(speech, found.how);
  const extra = carriedContent.filter((one) => carries[one] > 0);
  return (
    <>
      <p className={styles.answer} data-state={state} role="status">
        <Icon size={22} aria-hidden />
        {say(`ui.verify.state.${state}`)}
      </p>
      {how !== null && <Text size="sm">{how}</Text>}
      {found.export !== null && (
        <Text size="sm">
          {[
            found.export.name,
            found.export.negotiation,
            found.export.draft,
            found.export.languages.map((language) => formatLanguageDisplayName(language, speech)).join(', '),
            found.export.copy === null ? null : say('ui.export.original', { party: found.export.copy }),
            say('ui.verify.made', { at: formatMoment(found.export.at, speech), name: found.export.actor.name }),
          ]
            .filter((part) => part !== null && part !== '')
            .join(' · ')}
        </Text>
      )}
      {found.export?.newer != null && (
        <p className={styles.extra}>
          <TriangleAlert size={16} aria-hidden />
          {say('ui.verify.newer', { newer: found.export.newer })}
        </p>
      )}
      {extra.length > 0 && (
        <p className={styles.extra}>
          <TriangleAlert size={16} aria-hidden />
          {extra.map((one) => say(`ui.verify.carries.${one}`, { count: carries[one] })).join('; ')}
        </p>
      )}
      {found.unseen.length > 0 && (
        <p className={styles.extra}>
          <TriangleAlert size={16} aria-hidden />
          {say('ui.verify.unseen', { words: quoteWords(found.unseen) })}
        </p>
      )}
      <UncomparedNote uncompared={found.uncompared} />
      {differences.length > 0 && <FileDifferences differences={differences} />}
      <Text size="xs" c="dimmed" className={styles.hash}>{`SHA-256 ${sha256}`}</Text>
    </>
  );
}
