import type { ShownMeeting } from '../../../shared/model/agreement.ts';
import { useSetting } from '../../api/settings.ts';
import { useRead } from '../../api/use-command.ts';
import { getLocalDate } from '../../components/format-date.ts';

export type TodaysMeeting = {
  /** Newest first; undefined until they were read. */
  readonly all: readonly ShownMeeting[] | undefined;
  /** Whether a person said today at which meeting this text is projected, or that it is at none. */
  readonly asked: boolean;
  readonly id: string | null;
  /** Null also for one that was begun just now and is not read yet. */
  readonly meeting: ShownMeeting | null;
  readonly choose: (meeting: string | null) => void;
};

/** The meeting at which a text is projected today, remembered until the day is over. */
export function useTodaysMeeting(negotiation: string): TodaysMeeting {
  const all = useRead('meetings.list', { negotiation }).data;
  const [kept, keep] = useSetting('ui.projector.meeting', '');
  const [day, of, id = ''] = kept.split(' ');
  const asked = day === getLocalDate() && of === negotiation;
  const meeting = (asked && all?.find((one) => one.id === id)) || null;
  return {
    all,
    // A meeting that is no longer there is asked for again.
    asked: asked && (id === '' || meeting !== null),
    id: asked && id !== '' ? id : null,
    meeting,
    choose: (chosen) => keep(`${getLocalDate()} ${negotiation} ${chosen ?? ''}`),
  };
}
