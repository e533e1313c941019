import {
  ArrowDownUp,
  Hash,
  ListOrdered,
  type LucideIcon,
  Merge,
  Paintbrush,
  PencilLine,
  Quote,
  ShieldAlert,
  SpellCheck,
  Split,
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
  split: Split,
  joined: Merge,
  numbering: ListOrdered,
};

/** The same with the kind that only a document has. */
export const documentChangeIcons = { ...changeIcons, format: Paintbrush };

/** In the order in which people usually review them. */
export const orderedChangeKinds = Object.keys(changeIcons) as ChangeKind[];
