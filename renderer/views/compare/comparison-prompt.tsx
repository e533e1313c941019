import { Button, Container } from '@mantine/core';
import { useRunCommand } from '../../api/use-run-command.ts';
import { EmptyState } from '../../components/loading-states.tsx';
import { useFileField } from '../../components/use-file-field.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import type { ComparisonChoice } from '../../features/compare/sides/comparison-address.ts';
import type { ComparisonPlan } from '../../features/compare/sides/plan-comparison.ts';
import type { ChosenSide } from '../../features/compare/sides/side.ts';
import type { ComputerFilePicker } from '../../features/compare/sides/use-computer-files.ts';
import { READABLE_FILES } from '../../features/files/readable-files.ts';
import styles from './compare-view.module.css';

type Props = {
  readonly plan: Exclude<ComparisonPlan, { state: 'ready' }>;
  readonly choice: ComparisonChoice;
  readonly computer: ComputerFilePicker;
  readonly onChoose: (part: Partial<ComparisonChoice>) => void;
};

/** Shows what is still missing for a comparison. */
export function ComparisonPrompt({ plan, choice: { way }, computer, onChoose }: Props) {
  const say = useTranslate();
  switch (plan.state) {
    case 'file-missing':
      return (
        <MissingFile name={plan.name} computer={computer} onChoose={(chosen) => onChoose({ [plan.side]: chosen })} />
      );
    case 'side-missing':
      return (
        <Container size="sm" className={styles.empty}>
          <EmptyState title={say(way === 'two' ? 'ui.compare.empty' : 'ui.compare.three-empty')}>
            {say(way === 'two' ? 'ui.compare.empty-about' : 'ui.compare.three-empty-about')}
          </EmptyState>
        </Container>
      );
    case 'language-missing':
      return (
        <Container size="sm" className={styles.empty}>
          <EmptyState title={say('ui.compare.no-language')} />
        </Container>
      );
  }
}

type MissingFileProps = {
  readonly name: string;
  readonly computer: ComputerFilePicker;
  readonly onChoose: (side: ChosenSide) => void;
};

/** A computer file chosen before the page was reloaded. */
function MissingFile({ name, computer, onChoose }: MissingFileProps) {
  const say = useTranslate();
  const { run } = useRunCommand();
  const { field, chooseFiles } = useFileField(
    ([file]) =>
      file !== undefined &&
      run(async () => {
        const chosen = await computer.take(file);
        if (chosen !== null) onChoose(chosen);
      }),
    { accept: READABLE_FILES, multiple: false },
  );
  return (
    <Container size="sm" className={styles.empty}>
      <EmptyState
        title={say('ui.compare.gone', { name })}
        action={<Button onClick={chooseFiles}>{say('ui.compare.again')}</Button>}
      />
      {field}
    </Container>
  );
}
