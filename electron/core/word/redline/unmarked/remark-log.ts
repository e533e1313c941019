import type { RedlineRemark, RemarkPlace } from '../../../../../shared/model/comparison/redline-remark.ts';

/** Collects remarks: one of each kind and detail, with all its places. */
export class RemarkLog {
  private readonly remarks = new Map<string, RedlineRemark & { readonly places: RemarkPlace[] }>();

  add(code: RedlineRemark['code'], detail: string, place: RemarkPlace): void {
    const key = `${code} ${detail}`;
    const remark = this.remarks.get(key) ?? { code, detail, places: [] };
    this.remarks.set(key, remark);
    const isKnown = remark.places.some(({ story, words }) => story === place.story && words === place.words);
    if (!isKnown) remark.places.push(place);
  }

  list(): RedlineRemark[] {
    return [...this.remarks.values()];
  }
}
