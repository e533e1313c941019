import { Menu, UnstyledButton } from '@mantine/core';
import { BadgeCheck, Check, CircleDashed, OctagonAlert, Signature, Stamp } from 'lucide-react';
import { memo, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Status } from '../../../shared/model/agreement.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { useMeetings } from '../../api/queries.ts';
import { formatDay, getLocalDate } from '../../components/format-date.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import {
  getAgreementStatus,
  getStatusMessageKey,
  hasTwoHeads,
  isLocked,
  isSealBroken,
  requiresReopenReason,
} from '../clause/agreement-status.ts';
import { countClausePlaces } from '../clause/bracket-places.ts';
import { MarginBadge } from '../clause/margin-badge.tsx';
import { type TextPageState, useTextPage } from '../clause/text-page-context.ts';
import styles from './agreement.module.css';
import { BrokenSeal } from './broken-seal.tsx';
import { StatusAttribution } from './status-attribution.tsx';
import { StatusDialog } from './status-dialog.tsx';
import { useSetAgreementStatus } from './use-set-status.ts';

const statusIcons: { readonly [S in Status]: ReactNode } = {
  open: <CircleDashed size={14} aria-hidden />,
  'agreed-ad-referendum': <Stamp size={14} aria-hidden />,
  agreed: <BadgeCheck size={14} aria-hidden />,
  initialled: <Signature size={14} aria-hidden />,
};
const agreedStatuses = ['agreed-ad-referendum', 'agreed', 'initialled'] as const;

type Props = {
  readonly clause: ShownClause;
  readonly name: string;
  /** Whether the keyboard shortcut asks for its menu. */
  readonly asked: boolean;
  readonly agree: TextPageState['agree'];
};

/** The agreement status of a clause, in the margin, with a menu that changes it in two clicks. */
export const StatusBadge = memo(function StatusSign({ clause, name, asked, agree }: Props) {
  const { say } = useInterfaceLanguage();
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
  const status = getAgreementStatus(clause);
  const target = (
    <button
      type="button"
      className={styles.sign}
      ref={button}
      aria-haspopup="menu"
      aria-expanded={opened}
      aria-label={say('ui.agreement.of', {
        clause: name,
        status: say(getStatusMessageKey(status)),
      })}
      onClick={() => setOpened(true)}
    >
      <MarginBadge
        icon={statusIcons[status]}
        color={isLocked(clause) ? 'green' : 'gray'}
        text={say(getStatusMessageKey(status))}
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
      {isSealBroken(clause) && (
        <UnstyledButton onClick={() => setDialog('seal')}>
          <MarginBadge
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

type StatusMenuProps = { readonly clause: ShownClause; readonly onDialog: (status: Status) => void };

function StatusMenu({ clause, onDialog }: StatusMenuProps) {
  const { text, typings } = useTextPage();
  const { speech, say } = useInterfaceLanguage();
  const { setStatus } = useSetAgreementStatus(text);
  const meetings = useMeetings(text.code).data ?? [];
  const meeting = meetings.find(({ date }) => date === getLocalDate()) ?? null;
  const status = getAgreementStatus(clause);
  const unsaved = typings.of(clause.code).length > 0;
  const brackets = countClausePlaces(clause);
  const twoHeads = hasTwoHeads(clause);
  const blocked = unsaved || twoHeads || brackets > 0;
  return (
    <Menu.Dropdown>
      {clause.status !== null && (
        <Menu.Label className={styles.said}>
          <StatusAttribution status={clause.status} />
        </Menu.Label>
      )}
      {agreedStatuses.map((one) => (
        <Menu.Item
          key={one}
          disabled={blocked || clause.version === null || (one === status && !isSealBroken(clause))}
          leftSection={statusIcons[one]}
          rightSection={one === status && <Check size={14} aria-label={say('ui.agreement.now')} />}
          onClick={() =>
            requiresReopenReason(clause, one)
              ? onDialog(one)
              : void setStatus(clause, one, {
                  reason: null,
                  correction: false,
                  meeting: meeting?.id ?? null,
                  dated: null,
                })
          }
        >
          {say(getStatusMessageKey(one))}
        </Menu.Item>
      ))}
      {isLocked(clause) && (
        <Menu.Item leftSection={statusIcons.open} onClick={() => onDialog('open')}>
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
              : [say('ui.agreement.at-meeting', { place: meeting.place, date: formatDay(meeting.date, speech) })]),
          ].join(' ')}
        </Menu.Label>
      )}
    </Menu.Dropdown>
  );
}
