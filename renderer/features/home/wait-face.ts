import {
  Brackets,
  CalendarClock,
  CircleAlert,
  Clock,
  FilePen,
  FileStack,
  GitCompareArrows,
  GitFork,
  Languages,
  type LucideIcon,
  MessageSquare,
  PackageOpen,
  Pencil,
  TriangleAlert,
} from 'lucide-react';
import type { WaitReason } from '../../../shared/model/home.ts';

/** The role of a colour: what waits on us, what blocks, what is the counterpart's. */
export type WaitRole = 'wait' | 'block' | 'them';

export const waitFaces: { readonly [R in WaitReason]: { readonly Icon: LucideIcon; readonly role: WaitRole } } = {
  damaged: { Icon: TriangleAlert, role: 'block' },
  conflicts: { Icon: GitFork, role: 'block' },
  newer: { Icon: PackageOpen, role: 'wait' },
  replies: { Icon: Clock, role: 'wait' },
  comments: { Icon: MessageSquare, role: 'wait' },
  'counter-draft': { Icon: GitCompareArrows, role: 'them' },
  stale: { Icon: Languages, role: 'wait' },
  brackets: { Icon: Brackets, role: 'wait' },
  findings: { Icon: CircleAlert, role: 'block' },
  typed: { Icon: Pencil, role: 'wait' },
  'treaty-paper': { Icon: FileStack, role: 'wait' },
  'signing-record': { Icon: FilePen, role: 'wait' },
  'hand-over': { Icon: FilePen, role: 'wait' },
  expiry: { Icon: CalendarClock, role: 'wait' },
};
