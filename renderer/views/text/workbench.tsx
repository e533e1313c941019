import { useEffect, useMemo, useRef, useState } from 'react';
import { Panel, Group as Panes, Separator } from 'react-resizable-panels';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useComments, useNegotiationText } from '../../api/queries.ts';
import { useSetting } from '../../api/settings.ts';
import { FailureAlert } from '../../components/loading-states.tsx';
import panes from '../../components/panes.module.css';
import { useTranslate } from '../../components/use-translate.ts';
import { DamagedRecords } from '../../features/clause/damaged-records.tsx';
import { registerOpenText } from '../../features/clause/open-text.ts';
import { useSpareTypings } from '../../features/clause/spare-typings.ts';
import { TextPageContext } from '../../features/clause/text-page-context.ts';
import { useUnsavedTypings } from '../../features/clause/use-typings.ts';
import { buildWorkQueue } from '../../features/comments/work-queue.ts';
import { ExportDialog } from '../../features/export/export-dialog.tsx';
import { GlossaryDialog } from '../../features/glossary/glossary-dialog.tsx';
import { DescribeDialog } from '../../features/negotiations/describe-dialog.tsx';
import { MeetingMenu } from '../../features/projector/start/meeting-menu.tsx';
import { ReceivedFilesDialog } from '../../features/replies/receive/received-files-dialog.tsx';
import { RequestDialog } from '../../features/requests/request-dialog.tsx';
import { FindBar } from '../../features/text/find/find-bar.tsx';
import { useFindInText } from '../../features/text/find/use-find-in-text.ts';
import { FreezeDraft } from '../../features/text/freeze-draft.tsx';
import { Outline } from '../../features/text/outline/outline.tsx';
import { TextPage, type TextPageHandle } from '../../features/text/page/text-page.tsx';
import { CleanNote } from './clean-note.tsx';
import { Drawer } from './drawer.tsx';
import { parsePanelSizes } from './parse-panel-sizes.ts';
import { TextBar } from './text-bar.tsx';
import type { TextAddress } from './text-place.ts';
import { UnsavedTypingNote } from './unsaved-typing-note.tsx';
import { useAgreementActions } from './use-agreement-actions.ts';
import { useCleanReading } from './use-clean-reading.ts';
import { useComparisonBase } from './use-comparison-base.ts';
import { useShownLanguages } from './use-shown-languages.ts';
import { useSpellingActions } from './use-spelling-actions.ts';
import { useTabCounts } from './use-tab-counts.ts';
import { type TextDialog, useTextActions } from './use-text-actions.ts';
import { useTextNavigation } from './use-text-navigation.ts';
import { useWhy } from './use-why.tsx';
import styles from './workbench.module.css';

/** The text in the middle, the outline on its left, and a drawer that opens on request. */
export function Workbench({ working, at }: { readonly working: ShownText; readonly at: TextAddress }) {
  const say = useTranslate();
  const { code } = working;
  const [draft, setDraft] = useState<string | null>(null);
  const drafted = useNegotiationText(code, draft);
  const text = draft === null ? working : (drafted.data ?? working);
  const clean = useCleanReading(text);
  const { options } = clean;
  const readOnly = text.draft !== null || clean.on;
  const counts = useTabCounts(text, text.draft?.code ?? null);
  const [languages, setLanguages] = useShownLanguages(text.languages);
  const comments = useComments(code).data;
  const typings = useUnsavedTypings(code);
  const spares = useSpareTypings(code);
  const unsaved = typings.all.length + spares.length;
  const find = useFindInText(text, options, languages);
  const base = useComparisonBase(working, draft);
  const [layout, setLayout] = useSetting('ui.text.layout', '');
  const sizes = useRef(parsePanelSizes(layout));
  const [left, setLeft] = useSetting(`ui.text.at.${toSettingName(code)}`, '');
  const begin = useRef(at.clause ?? left);
  const page = useRef<TextPageHandle>(null);
  const findField = useRef<HTMLInputElement>(null);
  const typingsOf = (clause: string) => (readOnly ? [] : typings.of(clause));
  const place = useTextNavigation({
    text,
    options,
    languages,
    setLanguages,
    page,
    start: begin.current,
    at,
    typingsOf,
  });
  const [dialog, setDialog] = useState<TextDialog | null>(null);

  const changed = useMemo(() => base.changed(text), [base, text]);
  const byClause = useMemo(
    () => Map.groupBy(readOnly ? [] : (comments ?? []), ({ clause }) => clause ?? ''),
    [comments, readOnly],
  );
  const order = useMemo(() => text.clauses.map((clause) => clause.code), [text]);
  const waiting = useMemo(
    () => buildWorkQueue(order, readOnly ? [] : (comments ?? []), changed),
    [order, comments, changed, readOnly],
  );
  const stepFound = (by: 1 | -1) => {
    const clause = find.step(by);
    if (clause === null) return;
    page.current?.show(clause, 'found');
  };

  useTextActions({
    code,
    readOnly,
    place,
    waiting,
    order,
    comments: comments ?? [],
    base,
    showFind: () => {
      find.show();
      findField.current?.focus();
      findField.current?.select();
    },
    openDialog: setDialog,
  });

  const chosen = useRef<ReturnType<typeof place.chosenText>>(null);
  useSpellingActions(code, place.editing !== null);
  useAgreementActions({
    text,
    readOnly,
    place,
    clean,
    showTerms: () => {
      chosen.current = place.chosenText();
      setDialog('terms');
    },
  });

  useEffect(() =>
    registerOpenText({
      code,
      showClause: place.show,
      showComment: (id, clause) => {
        place.showComment(id, clause);
        place.setDrawer('comments');
      },
      showDraft: (next) => {
        place.ways.leave();
        setDraft(next);
      },
    }),
  );
  const why = useWhy({ text, options, base: base.shown, readOnly, place });
  const { here, editors, refused, pointed, agreeing, drawer } = place;
  const shown = useMemo(
    () => ({
      text,
      options,
      languages,
      base: base.shown,
      comments: byClause,
      found: find.shown,
      readOnly,
      here,
      editors,
      refused,
      pointed,
      agreeing,
      typings,
      spares,
      ask: why.ask,
      ...place.ways,
    }),
    [
      text,
      options,
      languages,
      base.shown,
      byClause,
      find.shown,
      readOnly,
      here,
      editors,
      refused,
      pointed,
      agreeing,
      typings,
      spares,
      why.ask,
      place.ways,
    ],
  );
  return (
    <TextPageContext value={shown}>
      <div className={styles.workbench}>
        <TextBar
          working={working}
          draft={draft}
          onDraft={(next) => {
            place.ways.leave();
            setDraft(next);
          }}
          languages={languages}
          onLanguages={setLanguages}
          base={base}
          waiting={waiting.length}
          place={place}
          counts={counts}
          onFind={find.show}
          onDialog={setDialog}
        />
        {find.open && (
          <FindBar
            field={findField}
            negotiation={code}
            words={find.words}
            onWords={find.search}
            count={find.count}
            at={find.at}
            onStep={stepFound}
            onClose={() => {
              find.close();
              place.focusHere();
            }}
            onShow={place.show}
          />
        )}
        <DamagedRecords negotiation={code} list="text" />
        <CleanNote clean={clean} left={counts.brackets ?? 0} />
        {!readOnly && editors.length === 0 && (
          <UnsavedTypingNote {...{ text, typings, spares }} onEdit={place.ways.edit} />
        )}
        <FailureAlert problem={drafted.error} />
        <Panes
          className={panes.panes}
          onLayoutChanged={(sizesNow) => {
            sizes.current = { ...sizes.current, ...sizesNow };
            setLayout(JSON.stringify(sizes.current));
          }}
        >
          <Panel id="outline" defaultSize={`${sizes.current.outline ?? 20}`} minSize="160px" maxSize="40">
            <Outline
              text={text}
              readOnly={readOnly}
              here={here}
              languages={languages}
              options={options}
              openDrawer={place.ways.openDrawer}
              changed={changed}
              onShow={place.show}
            />
          </Panel>
          <Separator className={panes.separator} aria-label={say('ui.text.resize-outline')} />
          <Panel id="page" minSize="320px">
            <TextPage
              key={draft ?? ''}
              handle={page}
              label={say('ui.text.page', { language: languages.map((one) => one.toUpperCase()) })}
              baseTitle={base.shown?.title ?? null}
              start={draft === null ? begin.current : ''}
              onScrolled={(top) => draft === null && setLeft(top)}
            />
          </Panel>
          {drawer !== null && (
            <>
              <Separator className={panes.separator} aria-label={say('ui.text.resize-drawer')} />
              <Panel id="drawer" defaultSize={`${sizes.current.drawer ?? 28}`} minSize="300px" maxSize="55">
                <Drawer place={place} comments={comments ?? []} counts={counts} clean={clean} />
              </Panel>
            </>
          )}
        </Panes>
        {why.card}
      </div>
      {dialog === 'freeze' && <FreezeDraft text={working} unsaved={unsaved} onClose={() => setDialog(null)} />}
      {dialog === 'terms' && (
        <GlossaryDialog
          from={chosen.current}
          onClose={() => {
            setDialog(null);
            place.focusHere();
          }}
        />
      )}
      {dialog === 'files' && <ReceivedFilesDialog negotiation={code} onClose={() => setDialog(null)} />}
      {dialog === 'describe' && <DescribeDialog text={working} onClose={() => setDialog(null)} />}
      {dialog === 'request' && (
        <RequestDialog
          text={working}
          unsaved={unsaved}
          onExport={() => setDialog('export')}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'export' && (
        <ExportDialog text={working} draft={draft} language={languages[0] ?? ''} onClose={() => setDialog(null)} />
      )}
      <MeetingMenu
        text={working}
        here={here}
        working={!readOnly}
        // Whoever writes stays where that is.
        onStep={(clause) => place.editing === null && place.show(clause)}
      />
    </TextPageContext>
  );
}

/** Setting names are in lower case. */
function toSettingName(code: string): string {
  return code.toLowerCase().replaceAll(/[^a-z0-9.-]/g, '-');
}
