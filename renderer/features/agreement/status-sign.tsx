import { Menu, UnstyledButton } from '@mantine/core';
import { BadgeCheck, Check, CircleDashed, OctagonAlert, Signature, Stamp } from 'lucide-react';
import { memo, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Status } from '../../../shared/model/agreement.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { useMeetings } from '../../api/queries.ts';
import { useSpeech } from '../../ui/speech.ts';
import { spokenDay, today } from '../../ui/time.ts';
import { placesIn } from '../brackets/bracket-places.ts';
import { spokenClause } from '../text/clause-label.ts';
import { type Page, usePage } from '../text/page.ts';
import { Sign } from '../text/sign.tsx';
import styles from './agreement.module.css';
import { BrokenSeal } from './broken-seal.tsx';
import { isBroken, isLocked, leavesAgreed, statusLabel, statusOf } from './locked.ts';
import { StatusDialog } from './status-dialog.tsx';
import { StatusSaid } from './status-said.tsx';
import { useSetStatus } from './use-set-status.ts';

const icons: { readonly [S in Status]: ReactNode } = {
  open: <CircleDashed size={14} aria-hidden />,
  'agreed-ad-referendum': <Stamp size={14} aria-hidden />,
  agreed: <BadgeCheck size={14} aria-hidden />,
  initialled: <Signature size={14} aria-hidden />,
};
const agreed = ['agreed-ad-referendum', 'agreed', 'initialled'] as const;

type Props = {
  readonly clause: ShownClause;
  /** Its menu is asked for by its key. */
  readonly asked: boolean;
  readonly agree: Page['agree'];
};

/** Where a clause stands between the parties, in the margin: its seal, and a menu that sets it in two clicks. */
export const StatusSign = memo(function StatusSign({ clause, asked, agree }: Props) {
  const { say } = useSpeech();
  const [opened, setOpened] = useState(false);
  const [dialog, setDialog] = useState<'seal' | Status | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!asked) return;
    setOpened(true);
    agree(null);
  }, [asked, agree]);
  const focusSign = () => requestAnimationFrame(() => button.current?.focus({ preventScroll: true }));
  const close = () => {
    setDialog(null);
    focusSign();
  };
  const status = statusOf(clause);
  const target = (
    <button
      type="button"
      className={styles.sign}
      ref={button}
      aria-haspopup="menu"
      aria-expanded={opened}
      aria-label={say('ui.agreement.of', { clause: spokenClause(clause, say), status: say(statusLabel(status)) })}
      onClick={() => setOpened(true)}
    >
      <Sign
        icon={icons[status]}
        color={isLocked(clause) ? 'green' : 'gray'}
        text={say(statusLabel(status))}
        {...(isLocked(clause) ? {} : { weight: 'quiet' })}
      />
    </button>
  );
  return (
    <>
      {opened ? (
        <Menu
          opened
          onClose={() => {
            setOpened(false);
            focusSign();
          }}
          position="bottom-end"
          width={280}
        >
          <Menu.Target>{target}</Menu.Target>
          <StatusMenu clause={clause} onDialog={setDialog} />
        </Menu>
      ) : (
        target
      )}
      {isBroken(clause) && (
        <UnstyledButton onClick={() => setDialog('seal')}>
          <Sign
            icon={<OctagonAlert size={14} aria-hidden />}
            color="red"
            text={say('ui.agreement.broken')}
            weight="loud"
          />
        </UnstyledButton>
      )}
      {dialog === 'seal' && <BrokenSeal clause={clause} onReopen={() => setDialog('open')} onClose={close} />}
      {dialog !== null && dialog !== 'seal' && <StatusDialog clause={clause} status={dialog} onClose={close} />}
    </>
  );
});

type MenuProps = { readonly clause: ShownClause; readonly onDialog: (status: Status) => void };

function StatusMenu({ clause, onDialog }: MenuProps) {
  const { text, typings } = usePage();
  const { speech, say } = useSpeech();
  const set = useSetStatus(text.code);
  const meetings = useMeetings(text.code).data ?? [];
  const meeting = meetings.find(({ date }) => date === today()) ?? null;
  const status = statusOf(clause);
  const unsaved = typings.of(clause.code).length > 0;
  const brackets = placesIn(clause);
  const twoHeads = clause.heads.length > 1;
  const blocked = unsaved || twoHeads || brackets > 0;
  return (
    <Menu.Dropdown>
      {clause.status !== null && (
        <Menu.Label className={styles.said}>
          <StatusSaid status={clause.status} />
        </Menu.Label>
      )}
      {agreed.map((one) => (
        <Menu.Item
          key={one}
          disabled={blocked || clause.version === null || (one === status && !isBroken(clause))}
          leftSection={icons[one]}
          rightSection={one === status && <Check size={14} aria-label={say('ui.agreement.now')} />}
          onClick={() =>
            leavesAgreed(clause, one)
              ? onDialog(one)
              : void set(clause, one, { reason: null, correction: false, meeting: meeting?.id ?? null, dated: null })
          }
        >
          {say(statusLabel(one))}
        </Menu.Item>
      ))}
      {isLocked(clause) && (
        <Menu.Item leftSection={icons.open} onClick={() => onDialog('open')}>
          {say('ui.agreement.reopen')}
        </Menu.Item>
      )}
      <Menu.Item disabled={blocked} onClick={() => onDialog(status === 'open' ? 'agreed-ad-referendum' : status)}>
        {say('ui.agreement.with-meeting')}
      </Menu.Item>
      {(blocked || meeting !== null) && (
        <Menu.Label className={styles.said}>
          {[
            ...(unsaved ? [say('ui.agreement.unsaved')] : []),
            ...(twoHeads ? [say('ui.agreement.two-heads')] : []),
            ...(brackets > 0 ? [say('ui.agreement.brackets', { count: brackets })] : []),
            ...(meeting === null
              ? []
              : [say('ui.agreement.at-meeting', { place: meeting.place, date: spokenDay(meeting.date, speech) })]),
          ].join(' ')}
        </Menu.Label>
      )}
    </Menu.Dropdown>
  );
}
