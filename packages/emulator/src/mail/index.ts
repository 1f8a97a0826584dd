export { importMail } from './importMail.ts';
export type { MailReport, MailReportRow } from './mailReport.ts';
export { isMbox, splitMbox } from './mbox.ts';
export { parseMail } from './parseMail.ts';
export type { ParsedMail } from './parseMail.ts';
export type { MailFile } from './readMails.ts';
