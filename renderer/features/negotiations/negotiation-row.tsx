import { ActionIcon, Menu, Text } from '@mantine/core';
import { ArchiveRestore, Ellipsis, FileDiff, Trash2 } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import type { ShownNegotiation } from '../../../shared/model/shown.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import classes from './negotiations.module.css';
import { formatTitleLine } from './title-line.ts';

type NegotiationRowProps = {
  readonly negotiation: ShownNegotiation;
  readonly onArchive: () => void;
  readonly onDelete: () => void;
};

/** One archived negotiation. */
export function NegotiationRow({ negotiation, onArchive, onDelete }: NegotiationRowProps) {
  const { speech, say } = useInterfaceLanguage();
  const [, go] = useLocation();
  const { code, languages } = negotiation;
  return (
    <li className={classes.row} data-archived>
      <div className={classes.words}>
        <Link href={`/text/${code}`} className={classes.title} lang={negotiation.title[speech] ? speech : undefined}>
          {formatTitleLine(negotiation, speech)}
        </Link>
        <Text size="sm" c="dimmed">
          {[languages.map((language) => formatLanguageDisplayName(language, speech)).join(' · '), code].join(' — ')}
        </Text>
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
          <Menu.Item leftSection={<ArchiveRestore size={15} aria-hidden />} onClick={onArchive}>
            {say('ui.home.unarchive')}
          </Menu.Item>
          <Menu.Item leftSection={<Trash2 size={15} aria-hidden />} onClick={onDelete}>
            {say('ui.home.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
