import {
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleDot,
  CirclePause,
  CircleX,
  Hourglass,
  type LucideIcon,
  MessageSquareText,
  Minus,
} from 'lucide-react';
import type { Sender } from '../../../shared/rules/list-senders.ts';
import type { CommentState } from './matrix-cells.ts';

/** Each state has its own shape, so that colour alone never distinguishes states. */
export const commentStateIcons: { readonly [state in CommentState]: LucideIcon } = {
  open: CircleDashed,
  accepted: CircleCheck,
  'partly-accepted': CircleDot,
  rejected: CircleX,
  deferred: CirclePause,
};

export const senderIcons: { readonly [answered in Sender['answered']]: LucideIcon } = {
  answered: MessageSquareText,
  'no-input': Minus,
  waiting: Hourglass,
  late: CircleAlert,
};
