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
import type { ChangeKind } from '../../../../shared/model/change-kind.ts';

/** The sign of each kind of change, beside its word. */
export const changeIcons: { readonly [K in ChangeKind]: LucideIcon } = {
  spoof: ShieldAlert,
  substance: PencilLine,
  number: Hash,
  wording: SpellCheck,
  punctuation: Quote,
  moved: ArrowDownUp,
  numbering: ListOrdered,
};

/** In the order in which a person looks at them. */
export const orderedChangeKinds = Object.keys(changeIcons) as ChangeKind[];
