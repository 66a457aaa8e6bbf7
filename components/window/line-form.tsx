import { buttonLook } from '../ui/button-look';
import { KeptPlainForm } from '../ui/form/kept-plain-form';

const said: Record<string, string> = {
  thanks: 'Sent. Thank you.',
  again: 'That was not sent. Write between 1 and 2,000 characters.',
};

type Props = {
  title: string;
  heading: 'h2' | 'h3';
  /** How the planner is called. */
  planner: string;
  reader: string;
  feedback?: { to: string; key: string };
  sent?: string;
};

/** A plain form, so that it works without a script. In a preview it goes nowhere. */
export function LineForm({ title, heading: Heading, planner, reader, feedback, sent }: Props) {
  return (
    <form className="grid gap-6 mt-5" action={feedback?.to} method="post" aria-labelledby="line">
      <Heading id="line">{title}</Heading>
      {sent && Object.hasOwn(said, sent) && <p role="status">{said[sent]}</p>}
      <input type="hidden" name="guestKey" value={feedback?.key ?? ''} />
      <input type="hidden" name="fromName" value={reader} />
      <div className="grid gap-1">
        <KeptPlainForm name="feedback" wasSent={sent === 'thanks'} />
        <label htmlFor="line-text" className="font-strong">
          Your feedback
        </label>
        <textarea id="line-text" name="text" rows={3} maxLength={2000} required aria-describedby="line-help" />
        <span className="text-small text-ink-soft" id="line-help">
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
