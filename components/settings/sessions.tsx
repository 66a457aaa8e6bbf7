import type { FormAction } from '@/lib/form-result';
import { browserName } from '@/lib/plan/account/browser-name';
import type { Day } from '@/lib/plan/time/day';
import { sayRelative } from '@/lib/plan/words/say';
import { ActionButton } from '../ui/action-button';
import { Section } from '../ui/page/page';
import { Row, Rows } from '../ui/rows';
import { SignOut } from './sign-out';

type Props = {
  sessions: { id: string; userAgent: string; isThis: boolean; beganOn: Day; seenOn: Day }[];
  today: Day;
  end: FormAction<{ id: string }>;
};

/** Where this account is signed in. */
export function Sessions({ sessions, today, end }: Props) {
  return (
    <Section id="sessions" title="Signed in">
      <Rows label="Sessions">
        {sessions.map(({ id, userAgent, isThis, beganOn, seenOn }) => {
          const name = browserName(userAgent);
          return (
            <Row
              key={id}
              end={
                isThis ? (
                  <span className="text-small text-ink-soft">this one</span>
                ) : (
                  <ActionButton action={end} values={{ id }} aria-label={`End session: ${name}`}>
                    End session
                  </ActionButton>
                )
              }
            >
              {name}
              <p className="text-small">
                since {sayRelative(beganOn, today)}, last seen {sayRelative(seenOn, today)}
              </p>
            </Row>
          );
        })}
      </Rows>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3 mt-4">
        <SignOut />
        {sessions.length > 1 && <SignOut everywhere />}
      </div>
    </Section>
  );
}
