import type { Became } from '@/lib/plan/letters/answer';
import type { Entry } from '@/lib/plan/letters/entry';
import { PlainFrame } from '../frame/plain-frame';
import { buttonLook } from '../ui/button-look';
import { Page } from '../ui/page/page';
import { EntryFields } from './entry-fields';

const messages: Record<Became, string> = {
  saved: 'Saved.',
  before: 'This was done before, so nothing was changed.',
  refused: 'That was not saved. Check what you entered.',
  stale: 'That was not saved: the week was changed in the app meanwhile. Go through it once more.',
};

/** The address says what became of it, and anyone can change an address. */
const isKnown = (became: string): became is Became => Object.hasOwn(messages, became);

type Props = {
  title: string;
  sentence?: string;
  button?: string;
  entry?: Entry;
  /** Where the button is pressed. */
  to: string;
  /** Where what was just done is taken back. */
  undo?: string;
  /** What became of the button when it was pressed, see `Became`. */
  became?: string;
};

/** A button of a letter: what it will do, or what is true by now. A plain form, so that it works without a script. */
export const AnswerPage = ({ title, sentence, button, entry, to, undo, became = '' }: Props) => (
  <PlainFrame
    head={
      <a className="tap" href="/today">
        Open Throughline
      </a>
    }
  >
    <main id="main" className="max-w-measure">
      <Page title={title} lead={sentence}>
        {isKnown(became) && (
          <p role="status" className="mb-6">
            {messages[became]}
          </p>
        )}
        {button && (
          <form className="grid gap-6" action={to} method="post">
            {entry && <EntryFields entry={entry} />}
            <p>
              <button type="submit" className={buttonLook('primary')}>
                {button}
              </button>
            </p>
          </form>
        )}
        {undo && (
          <form action={undo} method="post">
            <button type="submit" className={buttonLook()}>
              Undo
            </button>
          </form>
        )}
      </Page>
    </main>
  </PlainFrame>
);
