import type { Draft } from '../../../core/index.ts';
import type { FakeCompose, FakePerson } from './fake-outlook.ts';

/** A labelled email. */
export type Email = Extract<Draft, { kind: 'email' }>;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const people = (list: readonly FakePerson[]): string =>
  list.map(({ name, email }) => (email ? `${name} <${email}>` : name)).join('; ');

/** The HTML of a plain-text message in Outlook, the message answered below it. */
const asOutlookHolds = ({ body, replyTo }: Email): string => {
  if (!replyTo) return `<html><body><pre>${escaped(body)}</pre></body></html>`;
  const heading = [
    `From: ${people([replyTo.from])}`,
    `Sent: ${replyTo.date ?? '2026-03-02T10:00:00Z'}`,
    `To: ${people(replyTo.to)}`,
    ...(replyTo.cc ? [`Cc: ${people(replyTo.cc)}`] : []),
    `Subject: ${replyTo.subject ?? ''}`,
  ];
  return `<html><body><pre>${escaped([body, '', ...heading, '', replyTo.body].join('\n'))}</pre></body></html>`;
};

/** A labelled email as somebody has it open in Outlook. */
export const composeOf = (email: Email): FakeCompose => {
  const { from, to, cc, bcc, subject } = email;
  return { from, to, cc, bcc, subject, html: asOutlookHolds(email) };
};
