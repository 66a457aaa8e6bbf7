import { confirmTime, invitationTime, resetTime } from '../plan/account/one-time-links';
import { type Block, letterOf } from './layout';

/** What an account's own letters are told. Links are whole addresses. */
type About = { name: string; link: string };

const hello = (name: string): Block => ({ kind: 'paragraph', text: `Hello ${name},` });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const button = (label: string, href: string): Block => ({ kind: 'buttons', links: [{ label, href }] });

export const newPasswordLetter = ({ name, link }: About) =>
  letterOf({
    subject: 'Choose a new password',
    blocks: [
      hello(name),
      paragraph(`Someone, most likely you, asked for a new password. This link works once, for ${resetTime}:`),
      button('Choose a new password', link),
      paragraph('If it wasn’t you, do nothing. Your password stays as it is.'),
    ],
    reason: 'You get this because someone entered your e-mail address under “Forgot password?”.',
  });

export const confirmEmailLetter = ({ name, link }: About) =>
  letterOf({
    subject: 'Confirm your e-mail address',
    blocks: [
      hello(name),
      paragraph(`Confirm that this address is yours, so that letters about your plan can reach you. The link works for ${confirmTime}.`),
      button('Confirm address', link),
      paragraph('If you have no account here, do nothing. You won’t hear from us again.'),
    ],
    reason: 'You get this because an account was created with your e-mail address.',
  });

export const newSignInLetter = ({ name, link, browser, moment }: About & { browser: string; moment: string }) =>
  letterOf({
    subject: 'New sign-in to your account',
    blocks: [
      hello(name),
      paragraph(`Someone signed in to your account from a browser that hadn’t been used before: ${browser}, ${moment}.`),
      paragraph('If it was you, there is nothing to do. If not, end that session in the settings and change your password.'),
      button('See my sessions', link),
    ],
    reason: 'You get this after each sign-in from a new browser.',
  });

export const invitationLetter = ({ link }: { link: string }) =>
  letterOf({
    subject: 'Your invitation to Throughline',
    blocks: [
      paragraph('You are invited to Throughline: a career objective, the people on the way to it, and what came of each conversation.'),
      button('Start a plan', link),
      paragraph(`The link works once, within ${invitationTime}.`),
    ],
    reason: 'You get this because the person who runs this server entered your e-mail address.',
  });
