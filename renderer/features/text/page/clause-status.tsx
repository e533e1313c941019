import { Button, UnstyledButton } from '@mantine/core';
import {
  Bookmark,
  Brackets,
  CircleAlert,
  GitFork,
  Languages,
  MessageSquare,
  PencilLine,
  ShieldAlert,
  ShieldQuestion,
} from 'lucide-react';
import { Link } from 'wouter';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import { CONDITION_PLACE } from '../../../components/condition-place.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import { StatusBadge } from '../../agreement/status-badge.tsx';
import { hasTwoHeads } from '../../clause/agreement-status.ts';
import { countClausePlaces } from '../../clause/bracket-places.ts';
import { formatShortClauseName } from '../../clause/clause-name.ts';
import badge from '../../clause/margin-badge.module.css';
import { MarginBadge } from '../../clause/margin-badge.tsx';
import { useTextPage } from '../../clause/text-page-context.ts';
import styles from './clause-status.module.css';

/** The pending work of a clause, in its margin: links in words. */
export function ClauseStatus({ clause }: { readonly clause: ShownClause }) {
  const page = useTextPage();
  const say = useTranslate();
  const { code, stale, openComments } = clause;
  const brackets = countClausePlaces(clause);
  const typed = page.readOnly ? [] : page.typings.all.filter((one) => one.clause === code);
  const elsewhere = typed.filter(
    ({ language }) => !page.editors.some((one) => one.clause === code && one.language === language),
  );
  return (
    <div className={styles.margin}>
      {!page.readOnly && (
        <StatusBadge
          clause={clause}
          name={formatShortClauseName(clause, page.text, page.options, say)}
          asked={page.agreeing === code}
          agree={page.agree}
        />
      )}
      {clause.damaged && (
        <UnstyledButton component={Link} href={CONDITION_PLACE}>
          <MarginBadge icon={<ShieldAlert size={14} />} color="red" text={say('ui.text.damaged')} />
        </UnstyledButton>
      )}
      {clause.newer && <MarginBadge icon={<ShieldQuestion size={14} />} color="orange" text={say('ui.text.newer')} />}
      {clause.placedTwice && (
        <MarginBadge icon={<Bookmark size={14} />} color="orange" text={say('ui.text.placed-twice')} />
      )}
      {hasTwoHeads(clause) && <MarginBadge icon={<GitFork size={14} />} color="red" text={say('ui.text.two-heads')} />}
      {elsewhere.map(({ language }) => (
        <Button
          key={language}
          size="compact-xs"
          variant="light"
          leftSection={<PencilLine size={12} aria-hidden />}
          onClick={() => page.edit({ clause: code, language })}
        >
          <span className={badge.signText}>{say('ui.text.typed', { language: language.toUpperCase() })}</span>
        </Button>
      ))}
      {!page.readOnly && stale.length > 0 && (
        <UnstyledButton onClick={() => page.edit({ clause: code, language: stale[0] ?? '' })}>
          <MarginBadge
            icon={<Languages size={14} />}
            color="orange"
            text={say('ui.text.stale', { languages: stale.map((one) => one.toUpperCase()) })}
          />
        </UnstyledButton>
      )}
      {brackets > 0 && (
        <UnstyledButton onClick={() => page.openDrawer('brackets', code)}>
          <MarginBadge
            icon={<Brackets size={14} />}
            color="yellow"
            text={say('ui.text.brackets', { count: brackets })}
          />
        </UnstyledButton>
      )}
      {openComments > 0 && (
        <UnstyledButton onClick={() => page.openDrawer('comments', code)}>
          <MarginBadge
            icon={<MessageSquare size={14} />}
            color="blue"
            text={say('ui.text.open-comments', { count: openComments })}
          />
        </UnstyledButton>
      )}
      {page.base !== null && !page.base.clauses.has(clause.id) && (
        <MarginBadge icon={<CircleAlert size={14} />} color="green" text={say('ui.text.added')} />
      )}
    </div>
  );
}
