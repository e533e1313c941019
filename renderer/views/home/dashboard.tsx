import { Button, Collapse } from '@mantine/core';
import { ChevronDown, ChevronRight, HardDrive } from 'lucide-react';
import { type ReactNode, Suspense, useId, useMemo, useState } from 'react';
import type { ShownHome, TextStanding } from '../../../shared/model/home.ts';
import { listDeadlines } from '../../../shared/rules/home/list-deadlines.ts';
import { listWaits } from '../../../shared/rules/home/list-waits.ts';
import { useHome } from '../../api/queries.ts';
import { formatMoment } from '../../components/format-date.ts';
import { lazyView } from '../../components/lazy-view.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { DeadlineList } from '../../features/home/deadline-list.tsx';
import home from '../../features/home/home.module.css';
import { TextCard } from '../../features/home/text-card.tsx';
import { WaitList } from '../../features/home/wait-list.tsx';
import { NegotiationRow } from '../../features/negotiations/negotiation-row.tsx';
import rows from '../../features/negotiations/negotiations.module.css';
import { useArchiveNegotiation } from '../../features/negotiations/use-archive-negotiation.ts';
import { BackupDialog } from '../../features/store/backup-dialog.tsx';
import classes from './home-view.module.css';

const DeleteDialog = lazyView(async () => (await import('../../features/negotiations/delete-dialog.tsx')).DeleteDialog);

/** More cards are shown on request: two hundred are searched, not scrolled. */
const SHOWN = 12;

/** What waits, the days ahead, and a card for every text, those with the most urgent first. */
export function Dashboard({ home: { texts, backedUp }, today }: { readonly home: ShownHome; readonly today: string }) {
  const say = useInterfaceLanguage().say;
  const archive = useArchiveNegotiation();
  const [leaving, setLeaving] = useState<TextStanding | null>(null);
  const [all, setAll] = useState(false);
  const byCode = useMemo(() => new Map(texts.map((text) => [text.code, text])), [texts]);
  const waits = useMemo(() => listWaits(texts, today), [texts, today]);
  const deadlines = useMemo(() => listDeadlines(texts, today), [texts, today]);
  const byText = useMemo(() => Map.groupBy(waits, ({ code }) => code), [waits]);
  const here = useMemo(() => orderByUrgency(texts, [...byText.keys()]), [texts, byText]);
  const away = texts.filter(({ archived }) => archived);
  const shown = all ? here : here.slice(0, SHOWN);
  const unexamined = here.filter(({ examined }) => examined === null).length;
  return (
    <>
      {here.length > 0 && (
        <div className={classes.beside}>
          <Section
            title={
              <>
                {say('ui.waits.title')} {waits.length > 0 && <span className={classes.count}>{waits.length}</span>}
              </>
            }
          >
            <WaitList waits={waits} texts={byCode} today={today} />
            {unexamined > 0 && <p className={home.quiet}>{say('ui.home.examining', { count: unexamined })}</p>}
          </Section>
          <Section title={say('ui.deadlines.title')}>
            <div className={classes.side}>
              <DeadlineList deadlines={deadlines} texts={byCode} today={today} />
              <LastBackup at={backedUp} />
            </div>
          </Section>
        </div>
      )}
      <Section title={say('ui.home.texts')}>
        {here.length === 0 && <p className={home.quiet}>{say('ui.home.all-archived')}</p>}
        <ul className={classes.texts}>
          {shown.map((text) => (
            <TextCard
              key={text.id}
              text={text}
              waits={byText.get(text.code) ?? []}
              today={today}
              onArchive={() => void archive(text)}
              onDelete={() => setLeaving(text)}
            />
          ))}
        </ul>
        {shown.length < here.length && (
          <Button variant="default" mt="md" onClick={() => setAll(true)}>
            {say('ui.home.more-texts', { count: here.length })}
          </Button>
        )}
      </Section>
      {away.length > 0 && (
        <ArchivedTexts count={away.length}>
          {away.map((text) => (
            <NegotiationRow
              key={text.id}
              negotiation={text}
              onArchive={() => void archive(text)}
              onDelete={() => setLeaving(text)}
            />
          ))}
        </ArchivedTexts>
      )}
      <Suspense>{leaving !== null && <DeleteDialog negotiation={leaving} onClose={() => setLeaving(null)} />}</Suspense>
    </>
  );
}

/** Texts that are not archived: first those in which something waits, in its order, then the others by code. */
function orderByUrgency(texts: readonly TextStanding[], urgent: readonly string[]): TextStanding[] {
  const places = new Map(urgent.map((code, at) => [code, at]));
  const place = ({ code }: TextStanding) => places.get(code) ?? urgent.length;
  return texts.filter(({ archived }) => !archived).sort((a, b) => place(a) - place(b) || (a.code < b.code ? -1 : 1));
}

function Section({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  const name = useId();
  return (
    <section aria-labelledby={name}>
      <h2 id={name} className={classes.section}>
        {title}
      </h2>
      {children}
    </section>
  );
}

function LastBackup({ at }: { readonly at: string | null }) {
  const { speech, say } = useInterfaceLanguage();
  const { refetch } = useHome();
  const [opened, setOpened] = useState(false);
  const close = () => {
    setOpened(false);
    void refetch();
  };
  return (
    <div className={classes.backup}>
      <HardDrive size={16} aria-hidden />
      <p>
        {at === null ? say('ui.home.backed-up-none') : say('ui.home.backed-up')}
        {at !== null && (
          <>
            <br />
            <span className={home.meta}>{formatMoment(at, speech)}</span>
          </>
        )}
      </p>
      <Button variant="default" onClick={() => setOpened(true)}>
        {say('ui.home.back-up')}
      </Button>
      <BackupDialog opened={opened} onClose={close} />
    </div>
  );
}

function ArchivedTexts({ count, children }: { readonly count: number; readonly children: ReactNode }) {
  const say = useInterfaceLanguage().say;
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button
        variant="subtle"
        color="gray"
        mb="xs"
        aria-expanded={open}
        leftSection={open ? <ChevronDown size={16} aria-hidden /> : <ChevronRight size={16} aria-hidden />}
        onClick={() => setOpen(!open)}
      >
        {say('ui.home.archive-count', { count })}
      </Button>
      <Collapse expanded={open}>
        <ul className={rows.rows}>{children}</ul>
      </Collapse>
    </div>
  );
}
