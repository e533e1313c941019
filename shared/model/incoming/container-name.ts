/** What Outlook calls the file in which it sends attachments (TNEF); programs add a number to a second one. */
const WINMAIL = /^winmail\s?(?:[-(]?\d+\)?)?\.dat$/i;

/** Whether a file contains others by its name. */
export const isContainerName = (name: string): boolean => /\.(eml|msg|zip)$/i.test(name) || isWinmailName(name);

/** Whether a file is by its name what Outlook sends in addition to the text of a mail. */
export const isWinmailName = (name: string): boolean => WINMAIL.test(name);
