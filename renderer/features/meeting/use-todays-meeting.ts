import type { ShownMeeting } from '../../../shared/model/agreement.ts';
import { useSetting } from '../../api/settings.ts';
import { useRead } from '../../api/use-command.ts';
import { getLocalDate } from '../../components/format-date.ts';

export type TodaysMeeting = {
  /** Newest first; undefined while loading. */
  readonly all: readonly ShownMeeting[] | undefined;
  /** Whether a person has stated today at which meeting this text is projected, or that there is none. */
  readonly asked: boolean;
  readonly id: string | null;
  /** Also null if the meeting was just created and is not loaded yet. */
  readonly meeting: ShownMeeting | null;
  readonly choose: (meeting: string | null) => void;
};

/** The meeting at which a text is projected today, remembered until the end of the day. */
export function useTodaysMeeting(negotiation: string): TodaysMeeting {
  const all = useRead('meetings.list', { negotiation }).data;
  const [kept, keep] = useSetting('ui.projector.meeting', '');
  const [day, of, id = ''] = kept.split(' ');
  const asked = day === getLocalDate() && of === negotiation;
  const meeting = (asked && all?.find((one) => one.id === id)) || null;
  return {
    all,
    // Asks again if the meeting no longer exists.
    asked: asked && (id === '' || meeting !== null),
    id: asked && id !== '' ? id : null,
    meeting,
    choose: (chosen) => keep(`${getLocalDate()} ${negotiation} ${chosen ?? ''}`),
  };
}
