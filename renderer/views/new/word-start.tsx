import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { FolderOpen, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { formatDraftingWarning } from '../../../shared/i18n/format-drafting-warning.ts';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import { formatReadSteps } from '../../../shared/i18n/format-read-steps.ts';
import { quoteWords } from '../../../shared/i18n/quote-words.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Party } from '../../../shared/model/negotiation.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useNotice } from '../../components/notice.tsx';
import { useFileField } from '../../components/use-file-field.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { chooseFileLanguage } from '../../features/files/choose-file-language.ts';
import { NumberingChoice } from '../../features/files/numbering-choice.tsx';
import { READABLE_FILES } from '../../features/files/readable-files.ts';
import { useChoosePart } from '../../features/files/use-choose-part.tsx';
import { listOpenSides } from '../../features/negotiations/choose-own-side.ts';
import classes from './new-view.module.css';
import { OwnSideChoice } from './own-side-choice.tsx';
import { SegmentedClauses } from './segmented-clauses.tsx';
import { SideMarks } from './side-marks.tsx';
import { type ReportParts, useCutFiles } from './use-cut-files.ts';
import { changeFilesCut, isOwnSideOpen, type WordFiles } from './word-files.ts';

type Props = {
  readonly languages: readonly Language[];
  /** The parties as the form describes them by now. */
  readonly parties: readonly [Party, Party];
  readonly word: WordFiles;
  /** Files that were dropped on the page and not yet taken. */
  readonly dropped: readonly File[];
  readonly onTaken: () => void;
  readonly onChange: (change: (now: WordFiles) => WordFiles) => void;
  /** Reports the parts of the titles whenever files are read, and the numbering that was read before. */
  readonly onParts: ReportParts;
  /** Whether an answer that is missing is pointed out. */
  readonly checked: boolean;
  readonly onOwnSide: (own: string) => void;
};

/** Starts from an existing text in Word files, one per language, segmented into clauses that a person reviews. */
export function WordStart({
  languages,
  parties,
  word,
  dropped,
  onTaken,
  onChange,
  onParts,
  checked,
  onOwnSide,
}: Props) {
  const { speech, say } = useInterfaceLanguage();
  const [asked, setAsked] = useState<Language>('');
  const { busy, problem, cut, undo } = useCutFiles(word, onChange, onParts);
  const { files, read, clauses } = word;
  const { choosePart, dialog } = useChoosePart();
  const { run } = useRunCommand();
  const notice = useNotice();
  /** A null language is the one in the name, or the first without a file. */
  const take = (taken: readonly File[], named: Language | null) =>
    run(async () => {
      let chosen: WordFiles['files'] = {};
      const left: string[] = [];
      for (const file of taken) {
        const one = await choosePart(file);
        if (one === null) continue;
        const filled = { before: Object.keys(files), now: Object.keys(chosen) };
        const language = named ?? chooseFileLanguage(one.name, languages, filled);
        if (language === null) left.push(file.name);
        else chosen = { ...chosen, [language]: one };
      }
      if (left.length > 0) notice.warn((say) => say('ui.files.not-taken', { names: left.join(', ') }));
      if (Object.keys(chosen).length > 0) void cut({ files: chosen });
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the files are taken once
  useEffect(() => {
    if (dropped.length === 0) return;
    onTaken();
    void take(dropped, null);
  }, [dropped]);
  const { field, chooseFiles } = useFileField((taken) => void take(taken.slice(0, 1), asked), {
    accept: READABLE_FILES,
    multiple: false,
  });
  // A note that is kept is shown below its clause.
  const sides = listOpenSides(read?.parts ?? {});
  const warnings = (read?.warnings ?? []).filter(
    (warning) => !warning.startsWith('note-kept') && !warning.startsWith('own-side-unknown'),
  );
  // One file may have several languages, side by side or one after the other.
  const isWithin = (language: Language) => files[language] === undefined && read?.numbering[language] !== undefined;
  const titles = Object.values(read?.title ?? {}).filter((title) => title !== undefined && title !== '');
  return (
    <Stack gap="sm">
      {field}
      {dialog}
      {languages.map((language) => (
        <Group key={language} gap="sm">
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<FolderOpen size={14} aria-hidden />}
            onClick={() => {
              setAsked(language);
              chooseFiles();
            }}
          >
            {say('ui.new.word-choose', { language: formatLanguageDisplayName(language, speech) })}
          </Button>
          <Text
            size="sm"
            c={files[language] === undefined ? 'dimmed' : 'var(--mantine-color-text)'}
            className={classes.file}
          >
            {files[language]?.name ?? say(isWithin(language) ? 'ui.new.word-within' : 'ui.new.word-none')}
          </Text>
        </Group>
      ))}
      {(read?.how ?? [])
        .flatMap((steps) => formatReadSteps(speech, steps) ?? [])
        .map((steps) => (
          <Text key={steps} size="sm">
            {steps}
          </Text>
        ))}
      {busy && <Loading />}
      <FailureAlert problem={problem} />
      {read !== null && read.unseen.length > 0 && (
        <Alert color="red" variant="light" icon={<TriangleAlert size={18} aria-hidden />}>
          {say('ui.new.word-unseen', { words: quoteWords(read.unseen) })}
        </Alert>
      )}
      {read !== null && read.struck.length > 0 && (
        <Alert color="yellow" variant="light" icon={<TriangleAlert size={18} aria-hidden />}>
          {say('ui.gather.struck-words', { words: quoteWords(read.struck) })}
        </Alert>
      )}
      {warnings.length > 0 && (
        <Alert
          color="yellow"
          variant="light"
          icon={<TriangleAlert size={18} aria-hidden />}
          title={say('ui.new.word-check')}
        >
          <ul className={classes.warnings}>
            {warnings.map((warning) => (
              <li key={warning}>{formatDraftingWarning(warning, speech)}</li>
            ))}
          </ul>
        </Alert>
      )}
      {sides.length > 0 && (
        <OwnSideChoice names={sides} chosen={word.own} missing={checked && isOwnSideOpen(word)} onChoose={onOwnSide} />
      )}
      {titles.length > 0 && clauses !== null && (
        <Text size="sm" className={classes.found}>
          {say('ui.new.word-title', { title: titles[0] ?? '' })}
        </Text>
      )}
      {read !== null && clauses !== null && !busy && (
        <NumberingChoice
          numbering={read.numbering}
          onChange={(language, scheme) => void cut({ numbering: { [language]: scheme } })}
        />
      )}
      {clauses !== null && !busy && (
        <SideMarks
          clauses={clauses}
          parties={parties}
          onChange={(next) => onChange((now) => changeFilesCut(now, { clauses: next }))}
        />
      )}
      {clauses !== null && !busy && (
        <SegmentedClauses
          clauses={clauses}
          onChange={(next) => onChange((now) => ({ ...now, clauses: next }))}
          onRecut={(next) => onChange((now) => changeFilesCut(now, { clauses: next }))}
          onUndo={word.before.length === 0 ? null : undo}
        />
      )}
    </Stack>
  );
}
