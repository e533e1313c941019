import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ShownText } from '../../../../shared/model/shown.ts';
import { useActions } from '../../../components/actions.ts';
import { MeetingsDialog } from '../../meeting/meetings-dialog.tsx';
import { useTodaysMeeting } from '../../meeting/use-todays-meeting.ts';
import { buildProjectorAddress } from '../projector-address.ts';
import { StartProjector } from './start-projector.tsx';
import { useProjectorScreens } from './use-projector-screens.ts';

type Props = {
  readonly text: ShownText;
  /** The code of the current clause. */
  readonly here: string | null;
  /** Whether the screen shows the working text; a draft is not negotiated. */
  readonly working: boolean;
};

/** Leads from a text to its meetings and to the projected screen. */
export function MeetingMenu({ text, here, working }: Props) {
  const [, go] = useLocation();
  const [open, setOpen] = useState<'meetings' | 'start' | null>(null);
  const { all, asked, choose } = useTodaysMeeting(text.code);
  const screens = useProjectorScreens();
  const project = (screen: number | null) => {
    const place = text.clauses.findIndex(({ code }) => code === here);
    // The projected screen replaces the text in the browser's history, so that there is nothing to go back to.
    go(buildProjectorAddress(text.code, Math.max(0, place)), { replace: true });
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
  useActions([
    {
      id: 'projector.show',
      menu: 'view',
      label: 'ui.projector.action',
      key: 'F5',
      group: 1,
      enabled: working && all !== undefined,
      run: () => void begin(),
    },
    ...(screens.all.length < 2
      ? []
      : [
          {
            id: 'projector.screen',
            menu: 'view',
            label: 'ui.projector.screen-action',
            group: 1,
            enabled: working && all !== undefined,
            run: () => setOpen('start'),
          } as const,
        ]),
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
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
