import { Alert, Button, Group, Radio, Stack, Title } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import { useTemplates } from '../../api/queries.ts';
import { useCall } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { DiscardButton } from '../../components/discard-button.tsx';
import { FileDropArea } from '../../components/file-drop-area.tsx';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { collectFormTexts, countLostWords } from '../../components/lost-words.ts';
import { useNotice } from '../../components/notice.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { chooseOwnSide } from '../../features/negotiations/choose-own-side.ts';
import { ClauseWords } from '../../features/negotiations/clause-words.tsx';
import { fillClauseWords, fillPrevailing, refillFromTitle } from '../../features/negotiations/fill-from-title.ts';
import { FormSection } from '../../features/negotiations/form-section.tsx';
import { LanguageSection } from '../../features/negotiations/language-section.tsx';
import {
  emptyNewText,
  listMissingFields,
  type MissingField,
  type NewText,
  type PartyDraft,
  toCreationInput,
} from '../../features/negotiations/new-text.ts';
import { PartySection } from '../../features/negotiations/party-section.tsx';
import { TitlePreview } from '../../features/negotiations/title-preview.tsx';
import { TitleSection } from '../../features/negotiations/title-section.tsx';
import { useDraftLoaded, useNewTextDraft } from '../../features/negotiations/use-new-text-draft.ts';
import classes from './new-view.module.css';
import { useWordFiles } from './use-word-files.ts';
import { emptyWordFiles, isOwnSideOpen, NO_PARTY } from './word-files.ts';
import { WordStart } from './word-start.tsx';

/** Creates a Letter of Intent; the draft of the form persists until it is created or cleared. */
export function NewView() {
  return useDraftLoaded() ? <NewForm /> : <Loading />;
}

function NewForm() {
  const { speech, say } = useInterfaceLanguage();
  const notice = useNotice();
  const [, go] = useLocation();
  const form = useRef<HTMLFormElement>(null);
  const templates = useTemplates();
  const call = useCall();
  const { busy, problem, run } = useRunCommand({ inPlace: true });
  const { begun, keep, drop } = useNewTextDraft();
  const [text, setText] = useState(begun ?? emptyNewText);
  useEffect(() => {
    if (text !== emptyNewText) keep(text);
  }, [text, keep]);
  const [checked, setChecked] = useState(false);
  const [word, setWord] = useWordFiles();
  const [dropped, setDropped] = useState<readonly File[]>([]);
  const { chosen: fromWord, clauses } = word;
  const unread = fromWord && (clauses === null || clauses.length === 0);
  const change = (part: Partial<NewText>) => setText((all) => ({ ...all, ...part }));
  const changeOurs = (part: Partial<PartyDraft>) => setText((all) => ({ ...all, ours: { ...all.ours, ...part } }));
  const changeTheirs = (part: Partial<PartyDraft>) =>
    setText((all) => {
      const language = part.nationalLanguage;
      const languages = !language || all.languages.includes(language) ? all.languages : [...all.languages, language];
      return { ...all, languages, theirs: { ...all.theirs, ...part } };
    });
  const all = listMissingFields(text);
  const missing = (field: MissingField['field'], language: string | null = null) =>
    checked && all.some((one) => one.field === field && one.language === language);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (all.length > 0 || unread || isOwnSideOpen(word)) {
      // The messages exist only after the next paint.
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-field="prevailing"]')?.focus(),
      );
      return;
    }
    const creation = toCreationInput(text);
    void run(async () => {
      const { code } = await call(
        'negotiations.create',
        fromWord ? { ...creation, template: false, clauses: [...(clauses ?? [])] } : creation,
      );
      drop();
      setWord(emptyWordFiles);
      notice.done(say('ui.new.done'));
      go(`/text/${code}`);
    });
  };
  const wordless = text.languages.filter((language) => templates.data?.languages.includes(language) === false);
  return (
    <form ref={form} className={classes.form} onSubmit={submit} noValidate>
      <FileDropArea
        screen="new"
        words={say('ui.new.drop')}
        onFiles={(files) => {
          setWord((now) => ({ ...now, chosen: true }));
          setDropped(files);
        }}
      />
      <Stack gap="lg">
        <Title order={1} size="h2">
          {say('ui.new.title')}
        </Title>
        <PartySection
          side="theirs"
          party={text.theirs}
          languages={text.languages}
          onChange={changeTheirs}
          missing={missing}
        />
        <LanguageSection text={text} onChange={change} missing={missing} />
        <TitleSection text={text} onChange={change} missing={missing} />
        <PartySection
          side="ours"
          party={text.ours}
          languages={text.languages}
          onChange={changeOurs}
          missing={missing}
        />
        <FormSection title={say('ui.new.form')}>
          <Radio.Group
            label={say('ui.new.start')}
            value={fromWord ? 'word' : text.template ? 'usual' : 'empty'}
            onChange={(value) => {
              setWord((now) => ({ ...now, chosen: value === 'word' }));
              if (value !== 'word') change({ template: value === 'usual' });
            }}
          >
            <Stack gap="xs" mt="xs">
              <Radio value="usual" label={say('ui.new.usual')} description={say('ui.new.usual-about')} />
              <Radio value="empty" label={say('ui.new.empty')} description={say('ui.new.empty-about')} />
              <Radio value="word" label={say('ui.new.word')} description={say('ui.new.word-about')} />
            </Stack>
          </Radio.Group>
          {fromWord && (
            <WordStart
              languages={text.languages}
              parties={toCreationInput(text).parties}
              word={word}
              dropped={dropped}
              onTaken={() => setDropped([])}
              checked={checked}
              onOwnSide={(own) => {
                setWord((now) => ({ ...now, own }));
                if (own !== NO_PARTY) setText((now) => chooseOwnSide(now, word.read?.parts ?? {}, own));
              }}
              onChange={setWord}
              onParts={({ parts, numbering, prevailing }, before) =>
                setText((now) =>
                  fillPrevailing(
                    fillClauseWords(
                      refillFromTitle(now, parts, before?.parts ?? {}),
                      numbering,
                      before?.numbering ?? null,
                    ),
                    prevailing,
                    before?.prevailing ?? null,
                  ),
                )
              }
            />
          )}
          {checked && unread && (
            <Alert color="red" role="alert">
              {say('ui.new.word-missing')}
            </Alert>
          )}
          {!fromWord && text.template && wordless.length > 0 && (
            <Alert color="yellow" variant="light">
              {say('ui.new.wordless', { languages: wordless.map((one) => formatLanguageDisplayName(one, speech)) })}
            </Alert>
          )}
          <Radio.Group
            label={say('ui.new.numbering')}
            value={text.numbered ? 'yes' : 'no'}
            onChange={(value) => change({ numbered: value === 'yes' })}
          >
            <Stack gap="xs" mt="xs">
              <Radio value="yes" label={say('ui.new.numbered')} />
              <Radio value="no" label={say('ui.new.unnumbered')} description={say('ui.new.unnumbered-about')} />
            </Stack>
          </Radio.Group>
          {text.numbered && <ClauseWords text={text} onChange={change} />}
          <Radio.Group
            label={say('ui.new.binding')}
            value={text.binding ? 'yes' : 'no'}
            onChange={(value) => change({ binding: value === 'yes' })}
          >
            <Stack gap="xs" mt="xs">
              <Radio value="no" label={say('ui.new.binding-no')} description={say('ui.new.binding-no-about')} />
              <Radio value="yes" label={say('ui.new.binding-yes')} />
            </Stack>
          </Radio.Group>
        </FormSection>
        {checked && all.length > 0 && (
          <Alert color="red" role="alert">
            {say('ui.new.incomplete', { count: all.length })}
          </Alert>
        )}
        <FailureAlert problem={problem} />
        <Group justify="flex-end">
          {(text !== emptyNewText || word !== emptyWordFiles) && (
            <DiscardButton
              variant="subtle"
              mr="auto"
              label={say('ui.new.restart')}
              countLost={() => countLostWords(collectFormTexts([text, word.clauses]), collectFormTexts(emptyNewText))}
              onDiscard={() => {
                setText(emptyNewText);
                setChecked(false);
                setWord(emptyWordFiles);
                drop();
                return () => {
                  setText(text);
                  setWord(word);
                  keep(text);
                };
              }}
            />
          )}
          <Button variant="default" onClick={() => go('/')}>
            {say('ui.app.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {say('ui.new.do')}
          </Button>
        </Group>
      </Stack>
      <aside className={classes.preview}>
        <TitlePreview text={text} />
      </aside>
    </form>
  );
}
