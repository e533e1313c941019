import { Button, CloseButton, Menu } from '@mantine/core';
import { ArrowDownUp, Handshake, Languages, Minus } from 'lucide-react';
import type { Status } from '../../../../shared/model/agreement.ts';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import { getStatusMessageKey } from '../../clause/agreement-status.ts';
import styles from './outline.module.css';
import { useChosenClauses } from './use-chosen-clauses.ts';

/** Reopening takes a reason for each clause, and is not done to several. */
const STATUSES = ['agreed-ad-referendum', 'agreed', 'initialled'] as const satisfies readonly Status[];

type Props = {
  readonly negotiation: string;
  readonly clauses: readonly ShownClause[];
  /** The other clauses of the text, in order, with their names. */
  readonly others: readonly { readonly code: string; readonly name: string }[];
  readonly onClear: () => void;
};

/** What can be done with the chosen clauses; nothing is chosen afterwards. */
export function ChosenClauses({ negotiation, clauses, others, onClear }: Props) {
  const say = useTranslate();
  const chosen = useChosenClauses(negotiation, clauses);
  const act = (work: Promise<boolean>) => void work.then((done) => done && onClear());
  const look = { size: 'compact-sm', variant: 'default', disabled: chosen.busy } as const;
  return (
    <section className={styles.chosen} aria-label={say('ui.chosen.label')}>
      <p className={styles.chosenCount} role="status">
        {say('ui.chosen.count', { count: clauses.length })}
      </p>
      <CloseButton
        size="sm"
        aria-label={say('ui.chosen.clear')}
        title={`${say('ui.chosen.clear')} (Esc)`}
        onClick={onClear}
      />
      <div className={styles.chosenActions}>
        <Menu>
          <Menu.Target>
            <Button {...look} leftSection={<Handshake size={14} aria-hidden />}>
              {say('ui.chosen.agree')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {STATUSES.map((status) => (
              <Menu.Item key={status} onClick={() => act(chosen.setStatus(status))}>
                {say(getStatusMessageKey(status))}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        {chosen.stale > 0 && (
          <Button {...look} leftSection={<Languages size={14} aria-hidden />} onClick={() => act(chosen.confirm())}>
            {say('ui.chosen.confirm', { count: chosen.stale })}
          </Button>
        )}
        <Menu>
          <Menu.Target>
            <Button {...look} leftSection={<ArrowDownUp size={14} aria-hidden />}>
              {say('ui.chosen.move')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown mah="50vh" style={{ overflowY: 'auto' }}>
            <Menu.Label>{say('ui.chosen.move-after')}</Menu.Label>
            {others.map(({ code, name }) => (
              <Menu.Item key={code} onClick={() => act(chosen.move(code))}>
                {name}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <Button {...look} leftSection={<Minus size={14} aria-hidden />} onClick={() => act(chosen.remove())}>
          {say('ui.chosen.remove')}
        </Button>
      </div>
    </section>
  );
}
