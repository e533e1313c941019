import type { Topic } from '../../shared/api/result.ts';
import type { RecordKind } from '../../shared/model/record.ts';

/** The topic to read again after a record of this kind. */
export function getRecordTopic(kind: RecordKind): Topic {
  const [noun] = kind.split('.');
  switch (noun) {
    case 'negotiation':
    case 'stage':
    case 'step':
    case 'guidelines':
    case 'meeting':
    case 'term':
    case 'signing':
      return 'negotiations';
    case 'unit':
      return 'units';
    case 'draft':
      return 'drafts';
    case 'comment':
    case 'request':
    case 'reply':
    case 'file':
      return 'comments';
    case 'position':
    case 'assessment':
      return 'positions';
    case 'export':
      return 'exports';
    default:
      return 'clauses';
  }
}
