import type { FormAction } from '@/lib/form-result';
import type { FirstMentorDraft } from '@/lib/plan/welcome';
import { asLeft, mentorDraft } from './first-drafts';
import { everybody, type FirstPlan } from './first-plan';
import { MentorForm } from './mentor-form';
import { StepHead } from './step-head';

export function MentorStep({ keep, ...known }: FirstPlan & { keep: FormAction<FirstMentorDraft> }) {
  const people = everybody(known);
  const draft = asLeft(mentorDraft(known.mentor, people[0]?.id ?? ''), known.typed);
  return (
    <>
      <StepHead step={4} title="Who could be a mentor?">
        Somebody whose values you share, ahead of you on this way, with something to say. What you do not know stays unknown.
      </StepHead>
      <div className="wel-grid">
        <MentorForm draft={draft} people={people} save={keep}>
          <a className="btn" href="/welcome?step=people">
            Back
          </a>
          <a href="/welcome?step=week">Nobody comes to mind yet</a>
        </MentorForm>
        <aside aria-labelledby="evidence">
          <h2 id="evidence">By evidence, not by feeling</h2>
          <p className="soft">
            A mark wants a sentence: what you saw them do, or heard them say. A low mark on values, experience or insight is not made up for
            by the others.
          </p>
          <p className="soft mt-4">
            Nobody is asked anything yet. First come three real conversations and something you can give; the ask waits until then.
          </p>
        </aside>
      </div>
    </>
  );
}
