import type { FormAction } from '@/lib/form-result';
import type { LettersDraft } from '@/lib/plan/letters/letter-choices';
import { Section } from '../ui/page/page';
import { LettersForm } from './letters-form';

type Props = {
  /** Whether this server sends mail at all. */
  sendsMail: boolean;
  draft: LettersDraft;
  save: FormAction<LettersDraft>;
};

/** Which letters come, and when. */
export const Letters = ({ sendsMail, draft, save }: Props) => (
  <Section id="letters" title="Letters">
    {sendsMail ? (
      <>
        <p className="mb-4 text-ink-soft">
          They come at your local time, once your address is confirmed. You can answer them without signing in, and none come during a
          pause.
        </p>
        <LettersForm draft={draft} save={save} />
      </>
    ) : (
      <p className="text-ink-soft">This server sends no e-mail, so no letters come.</p>
    )}
  </Section>
);
