import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import type { TextStanding } from '../../../shared/model/home.ts';
import { formatShortName } from '../../../shared/rules/format-short-name.ts';
import type { Wait } from '../../../shared/rules/home/list-waits.ts';
import { type Translate, useInterfaceLanguage } from '../../components/use-translate.ts';
import { formatDaysLeft, rankDay } from './format-due.ts';
import classes from './home.module.css';
import { buildWaitAddress } from './wait-address.ts';
import { waitFaces } from './wait-face.ts';

/** As many as fit on a screen together with the texts. */
const SHOWN = 6;
/** Names of those who are waited for; the others are counted. */
const MAX_NAMES = 4;

type WaitListProps = {
  readonly waits: readonly Wait[];
  readonly texts: ReadonlyMap<string, TextStanding>;
  readonly today: string;
};

/** What waits, most urgent first; the first row has the filled button. */
export function WaitList({ waits, texts, today }: WaitListProps) {
  const say = useInterfaceLanguage().say;
  const [all, setAll] = useState(false);
  const shown = all ? waits : waits.slice(0, SHOWN);
  if (waits.length === 0) return <p className={classes.quiet}>{say('ui.waits.none')}</p>;
  return (
    <div className={classes.card}>
      <ol className={classes.list}>
        {shown.map((wait, at) => {
          const text = texts.get(wait.code);
          if (text === undefined) return null;
          return <WaitRow key={buildWaitKey(wait)} wait={wait} text={text} today={today} isFirst={at === 0} />;
        })}
      </ol>
      {shown.length < waits.length && (
        <Button variant="subtle" fullWidth className={classes.more} onClick={() => setAll(true)}>
          {say('ui.waits.more', { count: waits.length })}
        </Button>
      )}
    </div>
  );
}

const buildWaitKey = ({ code, reason, language, due, who }: Wait): string =>
  [code, reason, language, due, who.join()].join(' ');

type WaitRowProps = {
  readonly wait: Wait;
  readonly text: TextStanding;
  readonly today: string;
  readonly isFirst: boolean;
};

function WaitRow({ wait, text, today, isFirst }: WaitRowProps) {
  const { speech, say } = useInterfaceLanguage();
  const [, go] = useLocation();
  const { Icon, role } = waitFaces[wait.reason];
  const near = wait.due === null ? 'plain' : rankDay(wait.due, today);
  const name = formatShortName(text, speech);
  const words = formatWait(wait, say);
  return (
    <li className={classes.item}>
      <Icon size={16} aria-hidden className={classes.icon} data-role={near === 'block' ? 'block' : role} />
      <div className={classes.words}>
        <p className={classes.strong}>{words}</p>
        <p className={classes.meta}>{name}</p>
      </div>
      <span className={classes.due} data-role={near}>
        {formatWaitDue(wait, today, say)}
      </span>
      <Button
        className={classes.step}
        variant={isFirst ? 'filled' : 'default'}
        aria-label={`${say(`ui.waits.step.${wait.step}`)}: ${words}, ${name}`}
        onClick={() => go(buildWaitAddress(wait, text))}
      >
        {say(`ui.waits.step.${wait.step}`)}
      </Button>
    </li>
  );
}

function formatWait({ reason, count, who, language }: Wait, say: Translate): string {
  const named = who.slice(0, MAX_NAMES);
  const names = who.length > MAX_NAMES ? [...named, '…'] : named;
  const key = reason === 'comments' && who.length === 0 ? 'comments-ours' : reason;
  return say(`ui.waits.${key}`, {
    count,
    who: names,
    language: language === null ? '' : formatLanguageDisplayName(language, say.speech),
  });
}

/** What the day is named after is said where the row does not say it. */
function formatWaitDue({ due, by }: Wait, today: string, say: Translate): string {
  if (due === null) return '';
  const when = formatDaysLeft(due, today, say);
  return by === 'meeting' || by === 'signing' ? say(`ui.due.${by}`, { when }) : when;
}
