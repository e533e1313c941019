import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { ShownText } from '../../../../shared/model/shown.ts';
import { useHostConnection } from '../../../api/core-provider.tsx';
import { flushDelayedWrites } from '../../../api/delayed-writes.ts';
import { useActions } from '../../../components/actions.ts';
import { useNotice } from '../../../components/notice.tsx';

import { MeetingsDialog } from '../../meeting/meetings-dialog.tsx';
import { useTodaysMeeting } from '../../meeting/use-todays-meeting.ts';
import { buildProjectorAddress } from '../projector-address.ts';
import { openProjectorWindow } from '../window/projector-window.ts';
import { useWindowSteps } from '../window/use-window-steps.ts';
import { StartProjector } from './start-projector.tsx';
import { useProjectorScreens } from './use-projector-screens.ts';

type Props = {
  readonly text: ShownText;
  /** The code of the current clause. */
  readonly here: string | null;
  /** Whether the screen shows the working text; a draft is not negotiated. */
  readonly working: boolean;
  /** Goes to a clause to which the projected screen next to this window has gone. */
  readonly onStep: (clause: string) => void;
};

/** Leads from a text to its meetings and to the projected screen. */
export function MeetingMenu({ text, here, working, onStep }: Props) {
  const [, go] = useLocation();
  const [open, setOpen] = useState<'meetings' | 'start' | null>(null);
  /** What was asked for before the meetings were loaded. */
  const [wanted, want] = useState<'here' | 'beside' | 'choice' | null>(null);
  const { all, asked, choose } = useTodaysMeeting(text.code);
  const screens = useProjectorScreens();
  const { window: host } = useHostConnection();
  const notice = useNotice();
  useWindowSteps('workbench', text.code, working ? here : null, onStep);
  const findPlace = () =>
    Math.max(
      0,
      text.clauses.findIndex(({ code }) => code === here),
    );
  const projectBeside = async (screen: number | null) => {
    // The other window reads the chosen meeting and what is typed here from the store.
    await flushDelayedWrites();
    try {
      const isOpen = await openProjectorWindow(buildProjectorAddress(text.code, findPlace()), { host, screen });
      if (!isOpen) notice.warn((words) => words('ui.projector.window-blocked'));
    } catch (problem) {
      notice.failed(problem);
    }
  };
  const project = (screen: number | null) => {
    // The projected screen replaces the text in the browser's history, so that there is nothing to go back to.
    go(buildProjectorAddress(text.code, findPlace()), { replace: true });
    if (screen !== null) screens.fill(screen);
  };
  const start = (meeting: string | null, screen: number | null) => {
    choose(meeting);
    project(screen);
  };
  /** What was answered before is not asked again in front of the other side. */
  const begin = async () => {
    const found = await screens.read();
    const chosen = found.find(({ isChosen }) => isChosen)?.id ?? null;
    if (asked && (found.length < 2 || chosen !== null)) project(found.length < 2 ? null : chosen);
    else setOpen('start');
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish is followed once, by the newest functions
  useEffect(() => {
    if (wanted === null || all === undefined) return;
    want(null);
    if (wanted === 'here') void begin();
    else if (wanted === 'beside' && asked) void projectBeside(null);
    else setOpen('start');
  }, [wanted, all]);
  useActions([
    {
      id: 'projector.show',
      menu: 'view',
      label: 'ui.projector.action',
      key: 'F5',
      group: 1,
      enabled: working,
      run: () => want('here'),
    },
    ...(screens.all.length < 2
      ? []
      : [
          {
            id: 'projector.screen',
            menu: 'view',
            label: 'ui.projector.screen-action',
            group: 1,
            enabled: working,
            run: () => want('choice'),
          } as const,
        ]),
    {
      id: 'projector.window',
      menu: 'view',
      label: 'ui.projector.window-action',
      group: 1,
      enabled: working,
      run: () => want('beside'),
    },
    { id: 'meetings.show', menu: 'text', label: 'ui.meeting.action', group: 2, run: () => setOpen('meetings') },
  ]);
  return (
    <>
      {open === 'meetings' && (
        <MeetingsDialog
          text={text}
          onClose={() => setOpen(null)}
          onProject={(meeting) => start(meeting, screens.all.find(({ isChosen }) => isChosen)?.id ?? null)}
        />
      )}
      {open === 'start' && all !== undefined && (
        <StartProjector
          negotiation={text.code}
          meetings={all}
          screens={screens.all}
          onStart={start}
          onStartBeside={(meeting, screen) => {
            choose(meeting);
            setOpen(null);
            void projectBeside(screen);
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
