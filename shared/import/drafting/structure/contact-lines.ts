import { isPlaceAndDate } from '../../../text/place-and-date.ts';

/** What addresses and accounts of a party are named by. */
const CONTACT =
  /@|www\.|(?:^|\P{L})(?:address|(?:tele)?phone|tel|fax|e-?mail|account|bank(?:\s(?:name|account))|swift|iban|bic|alamat|telepon|telp|faks(?:imile)?|rekening|jalan|jl|npwp|адрес|тел(?:ефон)?|факс|(?:расч[её]тный\s)?сч[её]т|р\/с|унп|инн|бик|адрас|тэл(?:ефон)?|рахунак)(?!\p{L})/iu;
const BLANK = /_{3,}|\.{6,}|…{2,}/u;
const SEAL = /^\(?(?:м\.\s?п\.|m\.\s?p\.|l\.\s?s\.|ttd\.?|signed|подпись|подпіс)\)?$/iu;
/** For a line with one space between words. */
const DATE =
  /^(?:(?:date|tanggal|дата)\s?:?\s?)?[«“"]?(?:\s?\d+){0,3}\s?[»”"]?\s?(?:\p{L}+\s?)?20\d\d\s?(?:г\.?|года)?$/iu;

/** Whether a line under a name has its address, telephone or account, by the words for these. */
export const isContactLine = (text: string): boolean => CONTACT.test(text);

/** The same, where all lines of a side are about it: a figure is that of a street, a house or an account. */
export const isDetailLine = (text: string): boolean =>
  (isContactLine(text) || /\d/u.test(text)) &&
  !isPlaceToSign(text) &&
  !isPlaceAndDate(text) &&
  !DATE.test(text.trim().replaceAll(/\s+/g, ' '));

/** Whether a line has a blank to sign in, or stands for a seal or a signature. */
export const isPlaceToSign = (text: string): boolean => BLANK.test(text) || SEAL.test(text.trim());
