import { Anchor } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { ShownStance } from '../../../shared/model/process.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { formatAbsentClauseName, formatClauseTitle } from '../clause/clause-name.ts';
import { buildOwnCopyOptions } from '../clause/shown-source.ts';
import { Assessments } from './assessments.tsx';
import styles from './process.module.css';

type Props = { readonly text: ShownText; readonly stances: readonly ShownStance[] };

/** Our positions and the "4 aman" (D4) for each clause. Confidential. */
export function StanceTable({ text, stances }: Props) {
  const say = useTranslate();
  const options = useMemo(() => buildOwnCopyOptions(text), [text]);
  return (
    <table className={styles.stances}>
      <thead>
        <tr>
          <th scope="col">{say('ui.process.clause')}</th>
          <th scope="col">{say('ui.history.position.opening')}</th>
          <th scope="col">{say('ui.history.position.fallback')}</th>
          <th scope="col">{say('ui.history.position.redLine')}</th>
          <th scope="col">{say('ui.process.assessments')}</th>
        </tr>
      </thead>
      <tbody>
        {stances.map((stance) => {
          const { clause, position } = stance;
          const own = text.clauses.find(({ code }) => code === clause);
          const name =
            own === undefined
              ? formatAbsentClauseName(clause, text, options, say)
              : formatClauseTitle(own, text, options, say);
          return (
            <tr key={clause}>
              <th scope="row">
                <Anchor component={Link} href={`/text/${text.code}/${clause}/positions`}>
                  {name}
                </Anchor>
              </th>
              <td>{position?.opening}</td>
              <td>{position?.fallback}</td>
              <td>{position?.redLine}</td>
              <td>
                <Assessments negotiation={text.code} clause={clause} name={name} assessments={stance.assessments} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
