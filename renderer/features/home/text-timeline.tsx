import type { TextEvent } from '../../../shared/model/home.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { formatShortDay } from './format-due.ts';
import classes from './timeline.module.css';
import { placeEvents } from './timeline-places.ts';

/** The drafts, meetings, counter-drafts and the signing of a text around today. */
export function TextTimeline({ events, today }: { readonly events: readonly TextEvent[]; readonly today: string }) {
  const { speech, say } = useInterfaceLanguage();
  if (events.length === 0) return null;
  const placed = placeEvents(events, today);
  return (
    <ol className={classes.line} aria-label={say('ui.home.timeline')}>
      {placed.events.map(({ kind, day, label, left, isAhead }, at) => {
        const short = formatShortDay(day, speech);
        return (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: two drafts may have one day and one label
            key={`${kind} ${day} ${at}`}
            className={classes.event}
            style={{ left: `${left}%` }}
            data-kind={kind}
            data-ahead={isAhead || undefined}
          >
            <span className={classes.words}>
              <time dateTime={day} className={classes.day}>
                {short.day} {short.month}
              </time>
              <span className={classes.label}>
                {kind === 'draft' && label !== ''
                  ? label
                  : [say(`ui.home.${kind}`), label].filter((part) => part !== '').join(', ')}
              </span>
            </span>
          </li>
        );
      })}
      <li className={classes.today} style={{ left: `${placed.today}%` }}>
        <span>{say('ui.home.today')}</span>
      </li>
    </ol>
  );
}
