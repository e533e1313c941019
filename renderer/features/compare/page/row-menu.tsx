import { ActionIcon, Menu } from '@mantine/core';
import { Ellipsis, Link2, Unlink2 } from 'lucide-react';
import { useState } from 'react';
import type { ComparisonRow } from '../../../../shared/model/comparison/comparison.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import styles from '../compare.module.css';
import { useComparisonView } from '../comparison/comparison-context.ts';
import { formatRowName } from '../comparison/row-names.ts';
import { PairDialog } from './pair-dialog.tsx';

/** Changes the pairing of a clause by hand. */
export function RowMenu({ row }: { readonly row: ComparisonRow }) {
  const compared = useComparisonView();
  const say = useTranslate();
  const [choosing, setChoosing] = useState(false);
  const clause = formatRowName(row, compared, say);
  const { old, next } = row;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size="sm" className={styles.more} aria-label={say('ui.compare.more', { clause })}>
            <Ellipsis size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Link2 size={15} aria-hidden />} onClick={() => setChoosing(true)}>
            {say('ui.compare.pair')}
          </Menu.Item>
          {old !== null && next !== null && (
            <Menu.Item
              leftSection={<Unlink2 size={15} aria-hidden />}
              onClick={() => void compared.pairing.part(old, next)}
            >
              {say('ui.compare.pair-none')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {choosing && <PairDialog row={row} onClose={() => setChoosing(false)} />}
    </>
  );
}
