import { ActionIcon, Box, NativeSelect, Text } from '@mantine/core';
import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useRunCommand } from '../../../api/use-run-command.ts';
import { useFileField } from '../../../components/use-file-field.tsx';
import { useTranslate } from '../../../components/use-translate.ts';
import { READABLE_FILES } from '../../files/readable-files.ts';
import type { ChoiceGroup } from './comparison-choices.ts';
import { type ChosenSide, formatSideKey, parseSideKey } from './side.ts';
import styles from './side-picker.module.css';
import type { ComputerFilePicker } from './use-computer-files.ts';

type Props = {
  readonly label: string;
  readonly groups: readonly ChoiceGroup[];
  readonly side: ChosenSide | null;
  /** Null if this side cannot be a file. */
  readonly computer: ComputerFilePicker | null;
  readonly onChoose: (side: ChosenSide) => void;
};

/** Selects one side: from the store, or a file from the computer, which can also be dropped here. */
export function SidePicker({ label, groups, side, computer, onChoose }: Props) {
  const say = useTranslate();
  const { run } = useRunCommand();
  const [over, setOver] = useState(false);
  const take = (file: File | undefined) =>
    file !== undefined &&
    computer !== null &&
    run(async () => {
      const chosen = await computer.take(file);
      if (chosen !== null) onChoose(chosen);
    });
  const { field, chooseFiles } = useFileField(([file]) => void take(file), { accept: READABLE_FILES, multiple: false });
  const word = side === null ? '' : formatSideKey(side);
  const isThere = groups.some(({ items }) => items.some(({ value }) => value === word));
  return (
    <Box
      className={styles.picker}
      role="group"
      aria-label={label}
      data-takes-files={computer !== null || undefined}
      data-over={over || undefined}
      onDragOver={(event) => {
        if (computer === null || !event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (computer === null || event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        void take(event.dataTransfer.files[0]);
      }}
    >
      <Text component="span" size="sm" fw={600}>
        {label}
      </Text>
      <NativeSelect
        size="xs"
        className={styles.select}
        aria-label={label}
        title={over ? say('ui.compare.drop', { side: label }) : undefined}
        value={isThere ? word : ''}
        onChange={(event) => {
          const chosen = parseSideKey(event.currentTarget.value);
          if (chosen?.of === 'file' && chosen.part === null && computer !== null)
            void run(async () => {
              const stored = await computer.takeStored(chosen);
              if (stored !== null) onChoose(stored);
            });
          else if (chosen !== null) onChoose(chosen);
        }}
        data={[
          ...(isThere ? [] : [{ value: '', label: say('ui.compare.choose'), disabled: true }]),
          ...groups.map(({ group, items }) => ({ group, items: [...items] })),
        ]}
      />
      {computer !== null && (
        <>
          {field}
          <ActionIcon
            variant="default"
            aria-label={say('ui.compare.from-computer', { side: label })}
            title={say('ui.compare.from-computer', { side: label })}
            onClick={chooseFiles}
          >
            <FolderOpen size={15} aria-hidden />
          </ActionIcon>
        </>
      )}
    </Box>
  );
}
