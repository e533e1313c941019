import { Alert, Stack, Text, Title } from '@mantine/core';
import { Printer } from 'lucide-react';
import { useMemo } from 'react';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import { type SetFile, type SigningSet, setFolders } from '../../../shared/model/signing-set.ts';
import { formatMoment } from '../../components/format-date.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { formatClauseLabel } from '../clause/clause-label.ts';
import { formatAbsentClauseName } from '../clause/clause-name.ts';
import { buildOwnCopyOptions } from '../clause/shown-source.ts';
import { SaveAllButton } from '../files/save-all-button.tsx';
import { StoredFileList, StoredFileRow } from '../files/stored-file-list.tsx';
import { useSaveFile } from '../files/use-save-file.ts';
import styles from './signing.module.css';

type Props = { readonly text: ShownText; readonly sets: readonly SigningSet[] };

/** Lists the signing sets, the purpose of each file, and which must be printed again. */
export function SigningSetList({ text, sets }: Props) {
  const { speech, say } = useInterfaceLanguage();
  return (
    <Stack gap="lg">
      {sets.map((set) => (
        <section key={set.record} className={styles.set}>
          <Title order={3} size="h5">
            {say('ui.sign.set', { draft: set.draft })}
          </Title>
          <Text size="sm" c="dimmed">
            {[formatMoment(set.at, speech), set.actor.name].join(' · ')}
          </Text>
          <ReprintNote text={text} set={set} />
          {set.reservations.length > 0 && (
            <Alert variant="default" title={say('ui.sign.reservations')} mt="xs">
              <ul className={styles.list}>
                {set.reservations.map(({ what, reason, actor }) => (
                  <li key={`${what}${reason}`}>{`${what}: ${reason} (${actor.name})`}</li>
                ))}
              </ul>
            </Alert>
          )}
          <StoredFileList>
            {set.files.map((one) => (
              <FileRow key={one.file.name} one={one} />
            ))}
          </StoredFileList>
          <SaveLeavingButton negotiation={text.code} set={set} />
        </section>
      ))}
    </Stack>
  );
}

/** Saves what may leave of a set; the papers for ourselves are saved one by one. */
function SaveLeavingButton({ negotiation, set }: { readonly negotiation: string; readonly set: SigningSet }) {
  const { asks } = useSaveFile();
  const leaving = set.files.filter(({ role }) => setFolders[role] !== setFolders.proof);
  if (leaving.length < 2) return null;
  return (
    <SaveAllButton
      size="compact-sm"
      variant="default"
      label={asks ? 'ui.sign.save-leaving' : 'ui.sign.download-leaving'}
      name={`${negotiation}-${set.draft}`}
      files={leaving.map(({ file }) => file)}
    />
  );
}

function FileRow({ one }: { readonly one: SetFile }) {
  const { speech, say } = useInterfaceLanguage();
  const { role, languages, copy, file, pages } = one;
  const about = [
    say(`ui.sign.role.${role}`),
    copy === null ? null : say('ui.export.original', { party: copy }),
    languages.map((language) => formatLanguageDisplayName(language, speech)).join(', '),
    pages === null ? null : say('ui.sign.pages', { count: pages }),
  ];
  return (
    <StoredFileRow file={file}>
      <Text>{file.name}</Text>
      <Text size="xs" c="dimmed">
        {about.filter((part) => part !== null && part !== '').join(' · ')}
      </Text>
      <Text size="xs" c="dimmed" className={styles.hash}>
        {`SHA-256 ${file.sha256}`}
      </Text>
    </StoredFileRow>
  );
}

function ReprintNote({ text, set }: { readonly text: ShownText; readonly set: SigningSet }) {
  const { speech, say } = useInterfaceLanguage();
  const options = useMemo(() => buildOwnCopyOptions(text), [text]);
  if (set.reprint.length === 0) return null;
  const clauseName = (code: string) => {
    const clause = text.clauses.find((one) => one.code === code);
    return clause === undefined
      ? formatAbsentClauseName(code, text, options, say)
      : formatClauseLabel(clause, text, say);
  };
  return (
    <Alert
      color="yellow"
      variant="light"
      mt="xs"
      icon={<Printer size={18} aria-hidden />}
      title={say('ui.sign.reprint')}
    >
      <ul className={styles.list}>
        {set.reprint.map(({ copy, languages, pages, clauses }) => (
          <li key={`${copy}${languages.join()}`}>
            {`${say('ui.export.original', { party: copy })}, ${languages.map((one) => formatLanguageDisplayName(one, speech)).join(', ')}: `}
            {pages === null
              ? say('ui.sign.reprint-clauses', { clauses: clauses.map(clauseName) })
              : say('ui.sign.reprint-pages', { pages: pages.map(String) })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
