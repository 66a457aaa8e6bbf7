import Link from 'next/link';
import type { FormAction } from '@/lib/form-result';
import type { FirstMentorDraft } from '@/lib/plan/account/welcome';
import { BackTo } from './back-to';
import { asLeft, mentorDraft } from './first-drafts';
import { type FirstPlan, peopleOfPlan } from './first-plan';
import { MentorForm } from './mentor-form';
import { StepColumns } from './step-columns';
import { StepHead } from './step-head';

export function MentorStep({ keep, ...known }: FirstPlan & { keep: FormAction<FirstMentorDraft> }) {
  return (
    <>
      <StepHead step={4} title="Who could be a mentor?">
        Someone ahead of you on this way, whose values you share. You can leave this for later.
      </StepHead>
      <StepColumns>
        <MentorForm draft={asLeft(mentorDraft(known.mentor), known.typed)} people={peopleOfPlan(known)} save={keep}>
          <BackTo step="people" />
          <Link href="/welcome?step=week" prefetch={false}>
            No one comes to mind yet
          </Link>
        </MentorForm>
        <aside aria-labelledby="evidence">
          <h2 id="evidence">By evidence, not by feeling</h2>
          <p className="text-ink-soft">
            Under More you can rate five criteria. Each rating needs a sentence: what you saw them do, or heard them say. What you don’t
            know stays unknown.
          </p>
          <p className="text-ink-soft mt-4">
            You aren’t asking anyone yet. First come three real conversations and something you can give; the question can wait until then.
          </p>
        </aside>
      </StepColumns>
    </>
  );
}
