import { ActionIcon, Menu } from '@mantine/core';
import { Archive, Ellipsis, FileDiff, Trash2 } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import type { TextStanding } from '../../../shared/model/home.ts';
import { stageSet } from '../../../shared/model/negotiation.ts';
import type { Wait } from '../../../shared/rules/home/list-waits.ts';
import { type Translate, useInterfaceLanguage } from '../../components/use-translate.ts';
import { rankDay } from './format-due.ts';
import classes from './text-card.module.css';
import { formatInstrument, formatShortName } from './text-name.ts';
import { TextTimeline } from './text-timeline.tsx';
import { waitFaces } from './wait-face.ts';

type TextCardProps = {
  readonly text: TextStanding;
  /** What waits in it, most urgent first. */
  readonly waits: readonly Wait[];
  readonly today: string;
  readonly onArchive: () => void;
  readonly onDelete: () => void;
};

/** How far one text is: its stage, how much is agreed, what waits in it, and its course. */
export function TextCard({ text, waits, today, onArchive, onDelete }: TextCardProps) {
  const { speech, say } = useInterfaceLanguage();
  const [, go] = useLocation();
  const { code } = text;
  const name = formatShortName(text, speech);
  return (
    <li className={classes.card}>
      <header className={classes.head}>
        <div className={classes.words}>
          <h3 className={classes.title}>
            <Link href={`/text/${code}`}>{name}</Link>
          </h3>
          <p className={classes.meta}>{describeText(text, speech)}</p>
        </div>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon className={classes.above} aria-label={say('ui.home.more', { title: code })}>
              <Ellipsis size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown className={classes.above}>
            <Menu.Item leftSection={<FileDiff size={15} aria-hidden />} onClick={() => go(`/compare/${code}`)}>
              {say('ui.compare.action.show')}
            </Menu.Item>
            <Menu.Item leftSection={<Archive size={15} aria-hidden />} onClick={onArchive}>
              {say('ui.home.archive')}
            </Menu.Item>
            <Menu.Item leftSection={<Trash2 size={15} aria-hidden />} onClick={onDelete}>
              {say('ui.home.delete')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </header>
      <div className={classes.two}>
        <StageSteps stage={text.stage} />
        <AgreedBar text={text} />
      </div>
      <ul className={classes.chips}>
        {countByReason(waits).map(({ reason, count, due }) => {
          const { Icon, role } = waitFaces[reason];
          const isLate = due !== null && rankDay(due, today) === 'block';
          return (
            <li key={reason} className={classes.chip} data-role={isLate ? 'block' : role}>
              <Icon size={12} aria-hidden />
              {say(`ui.chip.${reason}`, { count })}
            </li>
          );
        })}
        {waits.length === 0 && text.examined !== null && <li className={classes.chip}>{say('ui.home.nothing')}</li>}
      </ul>
      <TextTimeline events={text.events} today={today} />
    </li>
  );
}

const describeText = (text: TextStanding, speech: Translate['speech']): string =>
  [
    formatInstrument(text, speech),
    text.languages.map((language) => formatLanguageDisplayName(language, speech)).join(', '),
  ]
    .filter((part) => part !== '')
    .join(' · ');

/** One count for each reason, in the order of the most urgent of each, with its earliest day. */
function countByReason(waits: readonly Wait[]): readonly Pick<Wait, 'reason' | 'count' | 'due'>[] {
  return [...Map.groupBy(waits, ({ reason }) => reason)].map(([reason, those]) => ({
    reason,
    count: those.reduce((sum, { count }) => sum + count, 0),
    due: those[0]?.due ?? null,
  }));
}

/** The stages before the archive: five (D1). */
const stages = stageSet.shape.stage.options.slice(0, 5);

function StageSteps({ stage }: Pick<TextStanding, 'stage'>) {
  const say = useInterfaceLanguage().say;
  const at = stage === 'done' ? stages.length - 1 : stage === null ? -1 : stages.indexOf(stage);
  return (
    <div>
      <p className={classes.line}>
        <span>{stage === null ? say('ui.home.stage-none') : say('ui.home.stage', { number: at + 1 })}</span>
        {stage !== null && <b>{say(`ui.process.stages.${stage}`)}</b>}
      </p>
      <div className={classes.steps} aria-hidden>
        {stages.map((one, n) => (
          <i key={one} data-at={n < at || stage === 'done' ? 'past' : n === at ? 'now' : undefined} />
        ))}
      </div>
    </div>
  );
}

function AgreedBar({ text: { agreed, adReferendum, clauses } }: { readonly text: TextStanding }) {
  const say = useInterfaceLanguage().say;
  const share = (count: number) => `${clauses === 0 ? 0 : (count * 100) / clauses}%`;
  return (
    <div>
      <p className={classes.line}>
        <span>{say('ui.home.agreed')}</span>
        <b>
          {adReferendum === 0
            ? say('ui.home.agreed-of', { agreed, count: clauses })
            : say('ui.home.agreed-referendum', { agreed, count: clauses, referendum: adReferendum })}
        </b>
      </p>
      <div className={classes.bar} aria-hidden>
        <i style={{ width: share(agreed) }} />
        <i data-half style={{ width: share(adReferendum) }} />
      </div>
    </div>
  );
}
