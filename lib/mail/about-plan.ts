import type { AnswerAct } from '../plan/letters/answer';
import { type ChosenKind, chosenKindLabels } from '../plan/letters/letter-choices';
import { type Block, letterOf } from './layout';
import type { Letter } from './letter';

/** The address of a button: what it does, with which row. */
export type ButtonAddress = (act: AnswerAct, row?: string) => string;

/** A letter about a plan: it can be answered, changed and ended without signing in. */
export function letterAboutPlan({
  kind,
  subject,
  blocks,
  address,
}: {
  kind: ChosenKind;
  subject: string;
  blocks: readonly Block[];
  address: ButtonAddress;
}): Letter {
  const reason = `You get this because you switched on “${chosenKindLabels[kind]}”. Its buttons work for two weeks, without signing in, so don’t forward it.`;
  return letterOf({ subject, blocks, reason, ...footOf(kind, address) });
}

/** How letters of a kind are changed and ended, by their reader and by a mail program (RFC 8058). */
export function footOf(kind: ChosenKind, address: ButtonAddress) {
  const end = address('unsubscribe', kind);
  return {
    footLinks: [
      { label: 'Choose your letters', href: address('settings') },
      { label: 'Start a pause', href: address('pause') },
      { label: 'Stop these letters', href: end },
    ],
    headers: { 'List-Unsubscribe': `<${end}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  };
}
