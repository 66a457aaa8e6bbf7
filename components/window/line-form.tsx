import { KeptPlainForm } from '../ui/form/kept-plain-form';

const said: Record<string, string> = {
  thanks: 'Sent. Thank you.',
  again: 'That was not sent: write at least a word and at most 2,000 characters.',
};

type Props = { planner: string; reader: string; feedback?: { to: string; key: string }; sent?: string };

/** A plain form, so that it works without a script. In a preview it goes nowhere. */
export function LineForm({ planner, reader, feedback, sent }: Props) {
  return (
    <section aria-labelledby="line">
      <form className="form" action={feedback?.to} method="post">
        <h2 id="line">Leave {planner} a line</h2>
        {sent && Object.hasOwn(said, sent) && <p role="status">{said[sent]}</p>}
        <input type="hidden" name="guestKey" value={feedback?.key ?? ''} />
        <input type="hidden" name="fromName" value={reader} />
        <KeptPlainForm name="feedback" wasSent={sent === 'thanks'} />
        <div className="field">
          <label htmlFor="line-text">What you want to say</label>
          <textarea className="input" id="line-text" name="text" rows={3} maxLength={2000} required aria-describedby="line-help" />
          <span className="help" id="line-help">
            {planner} sees it at once. No account, no other reader.
          </span>
        </div>
        <p>
          <button className="btn primary" type="submit" disabled={!feedback}>
            Send to {planner}
          </button>
        </p>
      </form>
    </section>
  );
}
