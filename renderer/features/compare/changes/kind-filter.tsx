import { Chip, Group } from '@mantine/core';
import type { ChangeKind } from '../../../../shared/model/comparison/change-kind.ts';
import type { DocumentChange } from '../../../../shared/model/comparison/compared-document.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import styles from '../compare.module.css';
import type { ChangeKinds } from './change-filter.ts';
import { changeIcons, orderedChangeKinds } from './change-icons.ts';

type Props = {
  /** The counts of all kinds, and the changes that are counted. */
  readonly comparison: {
    readonly counts: { readonly [K in ChangeKind]: number };
    readonly changes: readonly Pick<DocumentChange, 'kind' | 'numbers'>[];
  };
  readonly kinds: ChangeKinds;
  readonly onKinds: (kinds: ChangeKinds) => void;
};

/** Selects the kinds of change to show, each with its count; the counts add up to all changes. */
export function KindFilter({ comparison: { counts, changes }, kinds, onKinds }: Props) {
  const say = useTranslate();
  const others = changes.filter(({ kind, numbers }) => numbers && kind !== 'number').length;
  const toggle = (kind: ChangeKind) => {
    const next = new Set(kinds);
    if (!next.delete(kind)) next.add(kind);
    onKinds(next);
  };
  return (
    <Group gap={6} role="group" aria-label={say('ui.compare.filters')}>
      <Chip size="xs" variant="outline" checked={kinds.size === 0} onChange={() => onKinds(new Set())}>
        {`${say('ui.compare.filter-all')} ${changes.length}`}
      </Chip>
      {orderedChangeKinds
        .filter((kind) => counts[kind] > 0 || kinds.has(kind))
        .map((kind) => {
          const Icon = changeIcons[kind];
          return (
            <Chip
              key={kind}
              size="xs"
              variant="outline"
              checked={kinds.has(kind)}
              onChange={() => toggle(kind)}
              data-kind={kind}
              title={kind === 'number' && others > 0 ? say('ui.compare.numbers-too', { count: others }) : undefined}
            >
              <span className={styles.chip}>
                <Icon size={13} aria-hidden />
                {`${say(`ui.compare.kind.${kind}`)} ${counts[kind]}`}
              </span>
            </Chip>
          );
        })}
    </Group>
  );
}
