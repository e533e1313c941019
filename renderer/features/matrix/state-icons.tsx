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

/** A shape for every state, so that none is told by its colour alone. */
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
