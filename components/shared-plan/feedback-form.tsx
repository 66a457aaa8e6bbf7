import { buttonLook } from '../ui/button-look';
import { KeptPlainForm } from '../ui/form/kept-plain-form';

const messages: Record<string, string> = {
  thanks: 'Sent. Thank you.',
  again: 'That was not sent. Write between 1 and 2,000 characters.',
};

type Props = {
  title: string;
  heading: 'h2' | 'h3';
  /** The planner’s short name. */
  planner: string;
  reader: string;
  feedback?: { to: string; key: string };
  sent?: string;
};

/** A plain form, so that it works without script. A preview cannot send it. */
export function FeedbackForm({ title, heading: Heading, planner, reader, feedback, sent }: Props) {
  return (
    <form className="mt-4 grid gap-4" action={feedback?.to} method="post" aria-labelledby="feedback-title">
      <Heading id="feedback-title">{title}</Heading>
      {sent && Object.hasOwn(messages, sent) && <p role="status">{messages[sent]}</p>}
      <input type="hidden" name="guestKey" value={feedback?.key ?? ''} />
      <input type="hidden" name="fromName" value={reader} />
      <div className="grid gap-1">
        <KeptPlainForm name="feedback" wasSent={sent === 'thanks'} />
        <label htmlFor="feedback-text" className="font-strong">
          Your feedback
        </label>
        <textarea id="feedback-text" name="text" rows={3} maxLength={2000} required aria-describedby="feedback-help" />
        <span className="text-small text-ink-soft" id="feedback-help">
          {planner} sees it at once. Other readers see it only if {planner} shows it to them.
        </span>
      </div>
      <p>
        <button className={buttonLook('primary')} type="submit" disabled={!feedback}>
          Send to {planner}
        </button>
      </p>
    </form>
  );
}
