import { Button, Container } from '@mantine/core';
import { useRef } from 'react';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { EmptyState } from '../../components/loading-states.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import type { ComparisonChoice } from '../../features/compare/sides/comparison-address.ts';
import { LargeFile } from '../../features/compare/sides/large-file.tsx';
import { fitsInOneCommand } from '../../features/compare/sides/payload-limit.ts';
import { type ChosenSide, formatSideKey, toComparedSide } from '../../features/compare/sides/side.ts';
import type { ComputerFilePicker } from '../../features/compare/sides/use-computer-files.ts';
import styles from './compare-view.module.css';
import { ThreeWayComparison } from './three-way-comparison.tsx';
import { TwoWayComparison } from './two-way-comparison.tsx';

type Props = {
  readonly choice: ComparisonChoice;
  readonly text: ShownText | undefined;
  readonly language: string | null;
  readonly computer: ComputerFilePicker;
  readonly onChoose: (part: Partial<ComparisonChoice>) => void;
};

/** Shows the comparison, or what is still missing for one. */
export function ComparisonOrPrompt({ choice, text, language, computer, onChoose }: Props) {
  const say = useTranslate();
  const { way } = choice;
  const negotiation = choice.negotiation ?? null;
  const places = ['old', 'next'] as const;
  for (const place of places) {
    const side = choice[place];
    if (side?.of !== 'computer') continue;
    const file = computer.files.get(side.key);
    const replace = (chosen: ChosenSide) => onChoose({ [place]: chosen });
    if (file === undefined) return <MissingFile name={side.name} computer={computer} onChoose={replace} />;
    if (file.base64 === null || !fitsInOneCommand(listFileSizes(choice, computer)))
      return <LargeFile file={file.file} negotiation={negotiation} onKept={replace} />;
  }
  const { old, next } = choice;
  if (old === null || next === null)
    return (
      <Container size="sm" className={styles.empty}>
        <EmptyState title={say(way === 'two' ? 'ui.compare.empty' : 'ui.compare.three-empty')}>
          {say(way === 'two' ? 'ui.compare.empty-about' : 'ui.compare.three-empty-about')}
        </EmptyState>
      </Container>
    );
  const [one, other] = [old, next].map((side) => toComparedSide(side, negotiation, computer.files));
  if (language === null || one == null || other == null)
    return (
      <Container size="sm" className={styles.empty}>
        <EmptyState title={say('ui.compare.no-language')} />
      </Container>
    );
  const of = [negotiation, formatSideKey(old), formatSideKey(next), language].join(' ');
  if (way === 'three' && text !== undefined && old.of === 'draft')
    return (
      <ThreeWayComparison
        key={of}
        of={of}
        text={text}
        base={old.draft}
        theirs={other}
        language={language}
        onPairing={() => onChoose({ way: 'two' })}
      />
    );
  return <TwoWayComparison key={of} of={of} asked={{ old: one, next: other, language }} />;
}

function listFileSizes({ old, next }: ComparisonChoice, { files }: ComputerFilePicker): number[] {
  return [old, next].map((side) => (side?.of === 'computer' ? (files.get(side.key)?.base64?.length ?? 0) : 0));
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
  const field = useRef<HTMLInputElement>(null);
  return (
    <Container size="sm" className={styles.empty}>
      <EmptyState
        title={say('ui.compare.gone', { name })}
        action={<Button onClick={() => field.current?.click()}>{say('ui.compare.again')}</Button>}
      />
      <input
        ref={field}
        type="file"
        accept=".docx,.txt"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) void run(async () => onChoose(await computer.take(file)));
        }}
      />
    </Container>
  );
}
