import { ActionIcon, Group, Menu, Text } from '@mantine/core';
import { Archive, ArchiveRestore, Ellipsis, FileDiff, Trash2 } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import type { ShownNegotiation } from '../../../shared/model/shown.ts';
import { formatDay, getLocalDate } from '../../components/format-date.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import classes from './negotiations.module.css';
import { describeExpiry, listPendingItems, listReplyDeadlines } from './pending-work.ts';
import { formatTitleLine } from './title-line.ts';

type NegotiationRowProps = {
  readonly negotiation: ShownNegotiation;
  readonly onArchive: () => void;
  readonly onDelete: () => void;
};

/** One negotiation in the list: its description and its pending work. */
export function NegotiationRow({ negotiation, onArchive, onDelete }: NegotiationRowProps) {
  const { speech, say } = useInterfaceLanguage();
  const [, go] = useLocation();
  const { code, archived, languages, clauses, drafts, prevailingLanguage } = negotiation;
  const title = formatTitleLine(negotiation, speech);
  const waits = listPendingItems(negotiation);
  const deadlines = listReplyDeadlines(negotiation, getLocalDate());
  const end = describeExpiry(negotiation, getLocalDate());
  const facts = [
    languages.map((language) => formatLanguageDisplayName(language, speech)).join(' · '),
    say('ui.home.clauses', { clauses }),
    say('ui.home.drafts', { drafts }),
    prevailingLanguage === null
      ? say('ui.home.prevailing-open')
      : say('ui.home.prevailing', { language: formatLanguageDisplayName(prevailingLanguage, speech) }),
    code,
  ];
  return (
    <li className={classes.row} data-archived={archived || undefined}>
      <div className={classes.words}>
        <Link href={`/text/${code}`} className={classes.title} lang={negotiation.title[speech] ? speech : undefined}>
          {title}
        </Link>
        <Text size="sm" c="dimmed">
          {facts.join(' — ')}
        </Text>
        <Group component="ul" gap="xs" mt={6} className={classes.waits}>
          {waits.map(({ key, count, tone }) => (
            <li key={key} className={classes.wait} data-tone={tone}>
              {say(key, { count })}
            </li>
          ))}
          {deadlines.map(({ key, date, who, tone }) => (
            <li key={`${date} ${who}`} className={classes.wait} data-tone={tone}>
              {say(key, { date: formatDay(date, speech), who })}
            </li>
          ))}
          {end !== null && (
            <li className={classes.wait} data-tone={end.tone}>
              {say(end.key, { date: formatDay(end.date, speech) })}
            </li>
          )}
          {waits.length + deadlines.length === 0 && end === null && (
            <li className={classes.wait} data-tone="none">
              {say('ui.wait.nothing')}
            </li>
          )}
        </Group>
      </div>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon className={classes.more} aria-label={say('ui.home.more', { title: code })}>
            <Ellipsis size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<FileDiff size={15} aria-hidden />} onClick={() => go(`/compare/${code}`)}>
            {say('ui.compare.action.show')}
          </Menu.Item>
          <Menu.Item
            leftSection={archived ? <ArchiveRestore size={15} aria-hidden /> : <Archive size={15} aria-hidden />}
            onClick={onArchive}
          >
            {say(archived ? 'ui.home.unarchive' : 'ui.home.archive')}
          </Menu.Item>
          <Menu.Item leftSection={<Trash2 size={15} aria-hidden />} onClick={onDelete}>
            {say('ui.home.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
