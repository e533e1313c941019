const BOTH = /^\s(?:belah|pihak|negara|peserta|kementerian|pemerintah|menteri|naskah)/iu;
const PREPOSITION = /(?<!\p{L})(?:oleh|antara|dari|bagi|kepada)\s$/iu;
const ALL_OF = /^ke(?:dua|tiga|empat|lima)(?:nya)?$/iu;
/** What an ordinal follows: "pertemuan ketiga". After other nouns "ketiga" may begin "all three". */
const COUNTED =
  /(?<!\p{L})(?:pertemuan|rapat|sidang|sesi|tahap|tahapan|tahun|bulan|minggu|pekan|hari|kali|peringatan|putaran|alinea|kalimat|butir|ayat|paragraf|bagian|edisi|abad|semester|triwulan|kuartal|konferensi|kongres|tingkat|peringkat|periode|fase|angkatan|gelombang|generasi|lantai|orang|ulang\stahun|yang|untuk)\s$/iu;
/** The end of a phrase: an ordinal comes after its noun, "both" in front of it. */
const CLOSED =
  /^(?:\s?[.,;:)]|$|\n|\s(?:di|pada|dari|dengan|untuk|dan|atau|akan|adalah|tentang|mengenai|antara|yang|ini|itu|tersebut|dalam|oleh|sebagai|diadakan|dilaksanakan|diselenggarakan)(?!\p{L}))/iu;

/** "Kedua" and "ketiga" are also "both" and "all three": "kedua negara". */
export function isIndonesianOrdinal(plain: string, start: number, end: number): boolean {
  if (!ALL_OF.test(plain.slice(start, end))) return true;
  const before = plain.slice(Math.max(0, start - 24), start);
  if (BOTH.test(plain.slice(end, end + 16))) return false;
  if (COUNTED.test(before)) return true;
  const noun = /\p{L}\s$/u.test(before) && !PREPOSITION.test(before);
  return noun && CLOSED.test(plain.slice(end, end + 24));
}
