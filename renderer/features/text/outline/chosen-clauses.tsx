import { Button, CloseButton, Menu } from '@mantine/core';
import { ArrowDownUp, Languages, Minus } from 'lucide-react';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import { useTextPage } from '../../clause/text-page-context.ts';
import { AgreeMenu } from './agree-menu.tsx';
import styles from './outline.module.css';
import { type ChosenPlan, planConfirmation } from './plan-chosen.ts';
import { useChosenClauses } from './use-chosen-clauses.ts';

type Props = {
  readonly negotiation: string;
  readonly clauses: readonly ShownClause[];
  /** The names of all clauses of the text by their codes, in order. */
  readonly names: ReadonlyMap<string, string>;
  readonly onClear: () => void;
};

/** What can be done with the chosen clauses; nothing is chosen afterwards. */
export function ChosenClauses({ negotiation, clauses, names, onClear }: Props) {
  const say = useTranslate();
  const { typings } = useTextPage();
  const chosen = useChosenClauses(negotiation, clauses);
  const isUnsaved = (code: string) => typings.of(code).length > 0;
  const stale = planConfirmation(clauses, isUnsaved);
  const nameLeft = ({ left }: ChosenPlan) =>
    left.map(({ clause, why }) => `${names.get(clause.code) ?? clause.code} (${say(`ui.chosen.why.${why}`)})`);
  const isChosen = (code: string) => clauses.some((clause) => clause.code === code);
  const act = (work: Promise<boolean>) => void work.then((done) => done && onClear());
  const look = { size: 'compact-sm', variant: 'default', disabled: chosen.busy } as const;
  return (
    <section
      className={styles.chosen}
      aria-label={say('ui.chosen.label')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        onClear();
      }}
    >
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
        <AgreeMenu
          clauses={clauses}
          isUnsaved={isUnsaved}
          nameLeft={nameLeft}
          look={look}
          onStatus={(plan, status) => act(chosen.setStatus(plan.ready, status, nameLeft(plan)))}
        />
        {stale.ready.length > 0 && (
          <Button
            {...look}
            leftSection={<Languages size={14} aria-hidden />}
            onClick={() => act(chosen.confirm(stale.ready, nameLeft(stale)))}
          >
            {say('ui.chosen.confirm', { count: stale.ready.length })}
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
            {[...names]
              .filter(([code]) => !isChosen(code))
              .map(([code, name]) => (
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
