import { Button } from '@mantine/core';
import { ArrowRight, ChevronLeft, Route, Snowflake } from 'lucide-react';
import { useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import { stageSet } from '../../../shared/model/negotiation.ts';
import { formatShortName } from '../../../shared/rules/format-short-name.ts';
import { useHostConnection } from '../../api/core-provider.tsx';
import { listCurrentActions, useRegisteredActions } from '../../components/actions.ts';
import { type Translate, useInterfaceLanguage } from '../../components/use-translate.ts';
import { chooseNextStep, type NextStep } from './next-step.ts';
import type { OpenedText } from './opened-text.ts';
import { SavedFact } from './saved-fact.tsx';
import styles from './title-bar.module.css';
import type { TextFacts } from './use-text-facts.ts';

/** Screens whose own filled button is their next step. */
const SCREENS_WITH_STEP: readonly string[] = ['gather', 'matrix', 'sign'];

type Props = { readonly opened: OpenedText; readonly facts: TextFacts };

/** Says on every screen of a text which it is, how far it is, whether its words are saved, and what to do next. */
export function TitleBar({ opened, facts }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const { text, stage, draft, changes, comments, waitingFiles } = facts;
  const name = formatShortName(text, speech);
  useWindowTitle(name);
  const said = stage === undefined ? null : formatStage(stage, say);
  return (
    <section className={styles.bar} aria-label={say('ui.title-bar.label')}>
      <Link href="/" className={styles.back} aria-label={say('ui.title-bar.home')} title={say('ui.title-bar.home')}>
        <ChevronLeft size={18} aria-hidden />
      </Link>
      <p className={styles.name} title={name}>
        {name}
      </p>
      <ul className={styles.facts}>
        {said !== null && (
          <li className={styles.fact} data-rank="stage">
            <Link
              href={`/sign/${text.code}/process`}
              className={styles.stage}
              aria-label={say('ui.title-bar.stage-open', { stage: said })}
            >
              <Route size={16} aria-hidden />
              {said}
            </Link>
          </li>
        )}
        <li className={styles.fact} data-rank="draft">
          <Snowflake size={16} aria-hidden />
          <span title={draft?.label}>{draft?.label ?? say('ui.title-bar.no-draft')}</span>
          {draft !== null && changes !== null && changes > 0 && (
            <span
              className={styles.soft}
              title={say('ui.title-bar.changes-what', { count: changes, label: draft.label })}
            >
              {say('ui.title-bar.changes', { count: changes })}
            </span>
          )}
        </li>
        <SavedFact code={text.code} saved={text.saved} hasTypings={facts.hasTypings} />
      </ul>
      {!SCREENS_WITH_STEP.includes(opened.screen) && comments !== undefined && (
        <NextStepButton opened={opened} step={chooseNextStep({ text, comments, waitingFiles })} />
      )}
    </section>
  );
}

function NextStepButton({ opened, step }: { readonly opened: OpenedText; readonly step: NextStep }) {
  const { say } = useInterfaceLanguage();
  const [, go] = useLocation();
  // While a clause is open, saving it is the step.
  const isEditing = useRegisteredActions().some(({ id, enabled }) => id === 'clause.save' && enabled === true);
  if (step.place.startsWith(`/${opened.screen}/`) && opened.screen !== 'text') return null;
  const take = () => {
    // The open text goes to the next comment itself, and keeps its place and panels.
    const walk = listCurrentActions().find(({ id }) => id === 'queue.next');
    if (opened.screen === 'text' && step.label === 'ui.next.comments' && walk !== undefined) walk.run();
    else go(step.place);
  };
  return (
    <Button
      size="compact-sm"
      className={styles.next ?? ''}
      variant={isEditing ? 'default' : 'filled'}
      leftSection={<ArrowRight size={16} aria-hidden />}
      onClick={take}
    >
      {say(step.label, step.details)}
    </Button>
  );
}

/**
 * The window's title names the text. A browser lists titles long after a text is deleted, and sends them to its vendor if it
 * shares the history between devices: there every tab has the program's name alone.
 */
function useWindowTitle(name: string): void {
  const { window: host } = useHostConnection();
  const { say } = useInterfaceLanguage();
  const program = say('ui.app.name');
  useEffect(() => {
    if (host === null) return;
    document.title = `${name} – ${program}`;
    return () => {
      document.title = program;
    };
  }, [host, name, program]);
}

/** The stage of D1 with its number; the end of the process has none. */
function formatStage(stage: TextFacts['stage'], say: Translate): string {
  if (stage === null || stage === undefined) return say('ui.title-bar.stage-unset');
  const stages = stageSet.shape.stage.options;
  const at = stages.indexOf(stage.stage) + 1;
  if (at === stages.length) return say('ui.process.stages.done');
  return say('ui.title-bar.stage', {
    at,
    all: stages.length - 1,
    stage: say(`ui.process.stages.${stage.stage}`),
  });
}
