import { isPlaceAndDate } from '../../../text/place-and-date.ts';

/** How the last lines before the signatures begin, in the languages of our texts (D14). */
const BEGINS =
  /^(?:signed|done|made|executed|concluded|in witness|in faith|the foregoing|as witness|ditandatangani|dibuat|sebagai bukti|demikian|untuk menyaksikan|dengan disaksikan|подписан|совершен|составлен|заключен|учинен|в удостоверение|в подтверждение|в свидетельство|падпісан|здзейснен|складзен|учынен|заключан|у пацвярджэнне|у сведчанне)/iu;
const SIGNING =
  /(?:^|\P{L})(?:(?:put|set|affix(?:ed)?|subscribed?)\s+their\s+(?:names|hands|signatures|seals)|sign\s+(?:it|them|this\s\p{L}+)|signatures?\s+(?:are|were|have been)\s+(?:put|set|placed|affixed|appended)|(?:membubuhkan|menorehkan|dibubuhkan|ditorehkan) tanda ?tangan\p{L}*|tanda ?tangan (?:dibubuhkan|ditorehkan)|(?:поставлены|проставлены)\s+подписи|подписи\s+(?:\p{L}+\s)?(?:поставлены|проставлены)|(?:пастаўлены|прастаўлены)\s+подпісы|подпісы\s+(?:\p{L}+\s)?(?:пастаўлены|прастаўлены)|(?:поставили|скрепили)\s+(?:\p{L}+\s)?подпис\p{L}+|(?:паставілі|змацавалі)\s+(?:\p{L}+\s)?подпіс\p{L}+|signed|initialled|done|executed|concluded|made|drawn up|ditandatangani|menandatangani|diparaf|memaraf|dibuat|(?:подписал|парафировал)\p{Ll}|скреплен\p{Ll}?\s(?:\p{L}+\s)?подписями|(?:подписан|парафирован|соверш[её]н|составлен|оформлен|заключ[её]н|учинен)\p{L}*|змацаван\p{Ll}\s(?:\p{L}+\s)?подпісамі|(?:падпісан|парафаван|здзейснен|складзен|аформлен|учынен|заключан)\p{L}*)(?!\p{L})/iu;
/** What a closing says of the originals, languages, place and date. */
const CUES: readonly RegExp[] = [
  /(?:duplicate|triplicate|originals?(?!\p{L})|copies|one copy (?:for|to) each|counterparts|rangkap|eksemplar|(?:naskah|dokumen) asli|lembar naskah|bermeterai|экземпляр|подлинник|экзэмпляр|арыгінал)/iu,
  /(?:equally (?:valid|authentic)|equal (?:value|force|validity)|kekuatan (?:hukum )?(?:yang )?sama|meterai|одинаков\p{L}* (?:юридическ\p{L}* )?сил|аднолькав\p{L}* (?:юрыдычн\p{L}* )?сіл)/iu,
  /(?:languages?(?!\p{L})|in (?:the )?(?:Arabic|Belarusian|Chinese|English|French|German|Indonesian|Russian|Spanish)(?!\p{L})|bahasa|язык|мов(?:ах|е|ай)(?!\p{L}))/iu,
  /(?:_{2,}|\.{3,}|…|«\s*_*\s*»|[“"]_+[”"]|\[(?:date|place|tanggal|дата)\]|day of|hari ini|tanggal tersebut|дня)/iu,
  /(?:^|\s)(?:at|in|di)\s+(?:the city of\s+)?\p{Lu}\p{L}+[\s,].*(?:20\d\d|19\d\d|twenty|dua ribu)|(?:^|\s)в г(?:\.|ороде)\s|(?:^|\s)[уў] г(?:\.|орадзе)\s|(?:^|\s)[вуў]\s\p{Lu}\p{L}+[\s,].*(?:20\d\d|19\d\d)/u,
];

/** The offer and the courtesies that end a letter: "If the foregoing is acceptable …", "Accept, Excellency, …". */
const LETTER_END =
  /^(?:if the (?:foregoing|above)\s.{0,80}acceptable|(?:please )?accept,?\s.{0,80}(?:assurances?|consideration)|i avail myself of|apabila\s.{0,60}dapat (?:diterima|disetujui)|terimalah,?\s|если\s+(?:выше)?изложенное|(?:прошу\s+вас\s+)?прин(?:ять|ите),?\s.{0,80}уверени|калі\s+(?:вышэй)?(?:выкладзенае|пададзенае)|прыміце,?\s.{0,80}запэўненн)/iu;

/** A sentence that says that the instrument is signed, wherever in it the word is; or the place and date of signing. */
export function isClosingLine(text: string): boolean {
  return isSigningSentence(text) || isPlaceAndDate(text);
}

/** The same without a line of place and date alone: in a table, that is a cell like any other. */
export function isSigningSentence(text: string): boolean {
  const issued = (ISSUED.test(text) || OWN_ISSUED.test(text)) && countCues(text) > 1;
  if (CONFIRMED.test(text)) return true;
  return isClosingStart(text) || isClosingSentence(text) || issued || LETTER_END.test(text.trim());
}

/** What signatures confirm: "as indicated by the signature of their duly authorized representatives". */
const CONFIRMED =
  /(?:indicated|evidenced|confirmed|attested|witnessed)\s+by\s+(?:the(?:ir)?\s+)?signatures?(?!\p{L})|having\s+read\s.{0,120}\ssign(?!\p{L})|setelah\s+(?:membaca|memahami)\s.{0,120}\smenandatangani|(?:dibuktikan|ditunjukkan|dikuatkan)\s+(?:dengan|oleh)\s+tanda\s?tangan|(?:подтверждается|подтверждено|удостоверяется)\s+подписями|ознакомившись\s.{0,120}\sподписали|(?:пацвярджаецца|засведчана)\s+подпісамі|азнаёміўшыся\s.{0,120}\sпадпісалі/iu;

/** How statements and plans that nobody signs end, and further words of those that are signed; clauses begin with these too. */
const ISSUED =
  /^(?:issued|adopted|given|approved|initialled|agreed|entered into|released|dikeluarkan|disahkan|ditetapkan|disusun|disepakati|disetujui|diadopsi|diparaf|dirumuskan|diterbitkan|(?:принят|издан|утвержд[её]н|одобрен|согласован|парафирован|оформлен|выполнен|зафиксирован)\p{Ll}?|(?:прынят|выдадзен|зацверджан|ухвален|узгоднен|парафаван|аформлен|выканан|зафіксаван)\p{Ll})(?!\p{L})/iu;
/** The same of the text itself, at the beginning of a sentence: "This Statement was adopted", "Pernyataan ini disampaikan". */
const OWN_ISSUED =
  /^(?:th(?:is|ese|e present)\s(?:\p{L}+\s){1,5}?(?:(?:is|are|was|were|has been|have been)\s)(?:hereby\s)?(?:issued|adopted|approved|agreed|released|delivered|recorded)|(?:\p{L}+\s){1,4}ini\s(?:telah\s)?(?:dikeluarkan|disahkan|ditetapkan|disusun|disepakati|disetujui|diadopsi|disampaikan|diterbitkan|dirumuskan)|настоящ(?:ий|ая|ее|ие)\s(?:\p{L}+\s){1,4}?(?:был\p{Ll}?\s)?(?:принят|утвержд[её]н|одобрен|согласован)\p{Ll}?|гэт(?:ы|ая|ае|ыя)\s(?:\p{L}+\s){1,4}?(?:бы\p{Ll}{1,2}\s)?(?:прынят|зацверджан|ухвален|узгоднен)\p{Ll})(?!\p{L})/iu;

/** A closing that begins before the place and date: "In witness whereof …". */
const ATTESTATION =
  /^(?:in witness|in faith|as witness|sebagai bukti|demikian|untuk menyaksikan|dengan disaksikan|в удостоверение|в подтверждение|в свидетельство|у пацвярджэнне|у сведчанне)(?!\p{L})/iu;
export const isAttestation = (text: string): boolean => ATTESTATION.test(text.trim());

/** A sentence that sums up what was agreed before it is signed: "This Memorandum records the understanding of …". */
const SUMMARY =
  /(?:represents?|records?|reflects?|sets? out)\s+(?:the\s+)?(?:\p{L}+\s+)?understandings?|(?:mencerminkan|memuat)\s+(?:seluruh\s+)?kesepahaman|отражает\s+(?:взаимопонимани|договор[её]нност)|адлюстроўвае\s+(?:узаемаразуменн|дамоўленасц)/iu;
export const isSummary = (text: string): boolean => SUMMARY.test(text);

/** The usual first words of a closing. A heading does not have so many words. */
function isClosingStart(text: string): boolean {
  if (/^signed (?:by|for|on behalf)/iu.test(text)) return false;
  return (
    BEGINS.test(text) &&
    (countCues(text) > 0 || /^(?:in|the|as|sebagai|untuk|dengan|demikian|в|у)\s/iu.test(text) || text.length < 80)
  );
}

function isClosingSentence(text: string): boolean {
  return !PAPERS.test(text) && SIGNING.test(text.replaceAll(OTHER_SIGNED, ' ')) && countCues(text) > 1;
}

/** Another instrument, and that it was signed: "the Agreement, which was signed at Geneva", "Persetujuan yang dibuat di Jenewa". */
const OTHER_SIGNED =
  /(?<!(?<!\p{L})(?:this|present)\s(?:\p{L}+\s){0,3})(?<!\p{L})(?:agreement|memorandum|treaty|convention|protocol|arrangement|declaration|statement|contract|letter|plan)s?(?!\p{L})(?:(?!\s(?:is|are|was|were|ha[sv]e?)\s)[^.;])*?(?:,?\s(?:that|which)\s(?:is|are|was|were|ha[sd] been)(?:\s\p{L}+)?)?\s(?:signed|initialled|done|executed|concluded|made|drawn up)(?!\p{L})|(?<!\p{L})(?:persetujuan|perjanjian|pengaturan|nota|memorandum|protokol|konvensi|pernyataan|deklarasi|kontrak|rencana)(?!\p{L})(?:(?!\sini(?!\p{L}))[^.;])*?\syang\s(?:\p{L}+\s){0,2}(?:ditandatangani|diparaf|dibuat)(?!\p{L})|(?<!(?<!\p{L})настоящ\p{L}+\s(?:\p{L}+\s){0,2})(?<!\p{L})(?:соглашени|меморандум|договор|конвенци|протокол|деклараци|заявлени|контракт|план)[^.;]{0,80}?\s(?:подписанн|парафированн|соверш[её]нн|составленн|заключ[её]нн)\p{L}+|(?<!(?<!\p{L})гэт\p{L}+\s(?:\p{L}+\s){0,2})(?<!\p{L})(?:пагаднен|мемарандум|дагавор|дамо[вў]|канвенц|пратакол|дэкларац|заяв|кантракт|план)[^.;]{0,80}?\s(?:падпісан|парафаван|здзейснен|складзен|заключан)(?:ае|аг[оа]|аму|ым|ых|ую|ай)(?!\p{L})|котор\p{L}+\s(?:\p{L}+\s)?(?:подписан|парафирован|совершен|составлен|заключен)\p{L}*|як(?:ія|ая|ое|і)\s(?:\p{L}+\s)?(?:падпісан|парафаван|здзейснен|складзен|заключан)\p{L}*/giu;
/** Papers that are signed again and again: "Minutes of the meetings are drawn up in two copies". */
const PAPERS =
  /^(?:(?:the|all|any|each|such|every)\s)?(?:minutes|reports?|results?|contracts?|certificates?|invoices?|receipts?|summar(?:y|ies)|risalah|notulen|laporan|hasil|catatan|berita acara|kontrak|sertifikat|setiap|протоколы|отч[её]т|акты?|результат|контракт|сертификат|каждый|справаздач|вынік|кантракт|сертыфікат|кожны)(?!\p{L}*\s(?:intent|kehendak))/iu;

const countCues = (text: string): number => CUES.filter((cue) => cue.test(text)).length;

const FOR =
  /^(?:for|on behalf|untuk|atas nama|за|от|ад|от имени|ад імя|signed (?:by|for|on)|pihak (?:kesatu|pertama|kedua|ketiga)|первая сторона|вторая сторона|the (?:first|second) (?:party|side|participant))(?!\p{L})/iu;
const LONGEST = 120;
/** The full name of a ministry after "For", and an office before the place to sign and the name of who signs. */
const LONGEST_NAME = 240;
const OFFICE = /^\p{Lu}[^.;:]+:\s*(?:_{4,}|\.{6,}|…{2,})\s*\p{Lu}/u;

/** A line of a signature block: short, and no sentence. */
export function isSignatureLine(text: string): boolean {
  // "Untuk … / For …": both languages on one line.
  const cells = splitLineCells(text).flatMap((cell) => cell.split(/\s\/\s/u));
  return cells.every(
    (cell) =>
      cell.length <= (FOR.test(cell) || OFFICE.test(cell) ? LONGEST_NAME : LONGEST) &&
      !/[;]$|(?<!(?<!\p{L})\p{L}{1,3})\.$/u.test(cell.replace(/_{2,}|\.{3,}/gu, '')),
  );
}

/** A line that names the side signed for, or a place to sign. */
export function isSignatureStart(text: string): boolean {
  const words = text.trim();
  if (!isSignatureLine(words)) return false;
  if (FOR.test(words) || /^_{4,}$|^\.{6,}$/u.test(words)) return true;
  const cells = splitLineCells(words);
  return (cells.length > 1 && cells.length < 4) || (words === words.toUpperCase() && /\p{Lu}{2}/u.test(words));
}

/** A name or an office with a place to sign on the same line: "Rector ____________ I. Orlov". */
export function isSignedHere(text: string): boolean {
  return isSignatureLine(text) && /_{4,}|\.{6,}|…{2,}/u.test(text) && /\p{L}{3}/u.test(text);
}

export const isSignedFor = (text: string): boolean => FOR.test(text.trim());

/** The cells of a line, separated by tabs or wide spaces. */
export function splitLineCells(line: string): string[] {
  return line
    .split(/\t+|\s{4,}/u)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}
