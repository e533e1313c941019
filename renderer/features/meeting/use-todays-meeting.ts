import type { ShownMeeting } from '../../../shared/model/agreement.ts';
import { useSetting } from '../../api/settings.ts';
import { useRead } from '../../api/use-command.ts';
import { getLocalDate } from '../../components/format-date.ts';
import { formatTodaysMeeting, parseTodaysMeeting, type RememberedMeeting } from './parse-todays-meeting.ts';

export type TodaysMeeting = RememberedMeeting<ShownMeeting> & {
  /** Newest first; undefined while loading. */
  readonly all: readonly ShownMeeting[] | undefined;
  readonly choose: (meeting: string | null) => void;
};

/** The meeting at which a text is projected today, remembered until the end of the day. */
export function useTodaysMeeting(negotiation: string): TodaysMeeting {
  const all = useRead('meetings.list', { negotiation }).data;
  const [setting, setSetting] = useSetting('ui.projector.meeting', '');
  return {
    all,
    ...parseTodaysMeeting(setting, getLocalDate(), negotiation, all),
    choose: (chosen) => setSetting(formatTodaysMeeting(getLocalDate(), negotiation, chosen)),
  };
}
