import { type ChosenKind, chosenKindLabels } from '../plan/letters/letter-choices';

/** A letter that is ready to be sent. Headers are those of its kind, such as `List-Unsubscribe`. */
export type Letter = { subject: string; text: string; html: string; headers: Readonly<Record<string, string>> };

/** Letters that an account itself needs. They are sent during a pause too, and before the address is confirmed. */
export const accountKinds = ['new-password', 'confirm-email', 'new-sign-in'] as const;

export type AccountKind = (typeof accountKinds)[number];
/** The others are about a plan, and an account can switch them off. */
export type LetterKind = AccountKind | ChosenKind;

export const isAccountKind = (kind: LetterKind): kind is AccountKind => accountKinds.some((each) => each === kind);

/** A kind as people call it: “The letter … was not sent”. */
export const letterLabels: Readonly<Record<LetterKind, string>> = {
  'new-password': 'Choose a new password',
  'confirm-email': 'Confirm your e-mail address',
  'new-sign-in': 'New sign-in to your account',
  ...chosenKindLabels,
};
