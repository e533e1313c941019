import { Button, type ButtonProps, Menu } from '@mantine/core';
import { Handshake } from 'lucide-react';
import type { Status } from '../../../../shared/model/agreement.ts';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import agreement from '../../agreement/agreement.module.css';
import { getStatusMessageKey } from '../../clause/agreement-status.ts';
import { type ChosenPlan, planAgreement } from './plan-chosen.ts';

const agreedStatuses = ['agreed-ad-referendum', 'agreed', 'initialled'] as const satisfies readonly Status[];

type Props = {
  readonly clauses: readonly ShownClause[];
  readonly isUnsaved: (clause: string) => boolean;
  readonly nameLeft: (plan: ChosenPlan) => readonly string[];
  readonly look: ButtonProps;
  readonly onStatus: (plan: ChosenPlan, status: Status) => void;
};

/** Gives several clauses a status: how many of them can have each, and which cannot. */
export function AgreeMenu({ clauses, isUnsaved, nameLeft, look, onStatus }: Props) {
  const say = useTranslate();
  const plans = agreedStatuses.map((status) => ({ status, plan: planAgreement(clauses, status, isUnsaved) }));
  const left = [...new Set(plans.flatMap(({ plan }) => nameLeft(plan)))];
  return (
    <Menu width={280}>
      <Menu.Target>
        <Button {...look} leftSection={<Handshake size={14} aria-hidden />}>
          {say('ui.chosen.agree')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {plans.map(({ status, plan }) => (
          <Menu.Item key={status} disabled={plan.ready.length === 0} onClick={() => onStatus(plan, status)}>
            {`${say(getStatusMessageKey(status))} (${plan.ready.length})`}
          </Menu.Item>
        ))}
        {left.length > 0 && (
          <Menu.Label className={agreement.said}>{say('ui.chosen.blocked', { clauses: left })}</Menu.Label>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
