import { Button } from '@mantine/core';
import { useState } from 'react';
import type { TextStanding } from '../../../shared/model/home.ts';
import { formatShortName } from '../../../shared/rules/format-short-name.ts';
import type { Deadline } from '../../../shared/rules/home/list-deadlines.ts';
import { type Translate, useInterfaceLanguage } from '../../components/use-translate.ts';
import { formatDaysLeft, formatShortDay, rankDay } from './format-due.ts';
import classes from './home.module.css';

/** One fewer than the list of what waits: the last row is that of the backup. */
const SHOWN = 5;

type DeadlineListProps = {
  readonly deadlines: readonly Deadline[];
  readonly texts: ReadonlyMap<string, TextStanding>;
  readonly today: string;
};

/** The days that lie ahead, with how many days are left. */
export function DeadlineList({ deadlines, texts, today }: DeadlineListProps) {
  const { speech, say } = useInterfaceLanguage();
  const [all, setAll] = useState(false);
  const shown = all ? deadlines : deadlines.slice(0, SHOWN);
  return (
    <>
      {deadlines.length === 0 && <p className={classes.quiet}>{say('ui.deadlines.none')}</p>}
      <ol className={classes.list}>
        {shown.map((deadline) => {
          const { code, kind, day, label } = deadline;
          const leaf = formatShortDay(day, speech);
          const text = texts.get(code);
          return (
            <li key={`${code} ${kind} ${day} ${label}`} className={classes.item}>
              <time dateTime={day} className={classes.leaf}>
                <b>{leaf.day}</b> <span className={classes.meta}>{leaf.month}</span>
              </time>
              <div className={classes.words}>
                <p>{say(`ui.deadlines.${kind}`, { label }).trim()}</p>
                <p className={classes.meta}>
                  {[text === undefined ? code : formatShortName(text, speech), ...describeDeadline(deadline, say)].join(
                    ' · ',
                  )}
                </p>
              </div>
              <span className={classes.left} data-role={rankDay(day, today)}>
                {formatDaysLeft(day, today, say)}
              </span>
            </li>
          );
        })}
      </ol>
      {shown.length < deadlines.length && (
        <Button variant="subtle" fullWidth className={classes.more} onClick={() => setAll(true)}>
          {say('ui.deadlines.more', { count: deadlines.length })}
        </Button>
      )}
    </>
  );
}

function describeDeadline({ kind, count }: Deadline, say: Translate): string[] {
  if (kind === 'replies') return [say('ui.deadlines.waiting', { count })];
  if (kind === 'treaty-paper' || kind === 'treaty-paper-safe') return [say(`ui.deadlines.${kind}-about`)];
  return [];
}
