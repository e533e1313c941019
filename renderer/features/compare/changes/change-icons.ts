import {
  ArrowDownUp,
  Hash,
  ListOrdered,
  type LucideIcon,
  PencilLine,
  Quote,
  ShieldAlert,
  SpellCheck,
} from 'lucide-react';
import type { ChangeKind } from '../../../../shared/model/comparison/change-kind.ts';

/** The icon of each kind of change, shown next to its name. */
export const changeIcons: { readonly [K in ChangeKind]: LucideIcon } = {
  spoof: ShieldAlert,
  substance: PencilLine,
  number: Hash,
  wording: SpellCheck,
  punctuation: Quote,
  moved: ArrowDownUp,
  numbering: ListOrdered,
};

/** In the order in which people usually review them. */
export const orderedChangeKinds = Object.keys(changeIcons) as ChangeKind[];
