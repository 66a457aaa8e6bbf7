import type { FormAction } from '@/lib/form-result';
import { type LetterKind, letterLabels } from '@/lib/mail/letter';
import type { Day } from '@/lib/plan/time/day';
import { sayRelative } from '@/lib/plan/words/say';
import { ActionButton } from '../ui/action-button';
import { Section } from '../ui/page/page';

type Props = {
  email: string;
  isConfirmed: boolean;
  /** The last letter, when it was not sent. */
  failure: { kind: LetterKind; problem: string; triedOn: Day } | undefined;
  today: Day;
  confirm: FormAction<Record<string, never>>;
};

/** Whether letters can reach the account. */
export const MailState = ({ email, isConfirmed, failure, today, confirm }: Props) => (
  <Section id="mail" title="E-mail address">
    {isConfirmed ? (
      <p className="text-ink-soft">Letters go to {email}. The address is confirmed.</p>
    ) : (
      <>
        <p className="text-ink-soft mb-4">
          {email} is not confirmed yet. Until it is, only letters about your account are sent there, such as a link for a new password.
        </p>
        <ActionButton action={confirm} values={{}} look="secondary">
          Send confirmation letter
        </ActionButton>
      </>
    )}
    {failure && (
      <p className="text-late mt-4">
        The letter “{letterLabels[failure.kind]}” was not sent {sayRelative(failure.triedOn, today)}. {failure.problem}
      </p>
    )}
  </Section>
);
