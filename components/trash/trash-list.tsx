import type { FormAction } from '@/lib/form-result';
import { sayWith, TRASH_DAYS, trashNouns } from '@/lib/plan/account/trash';
import { addDays, type Day } from '@/lib/plan/time/day';
import { capitalize } from '@/lib/plan/words/say';
import { ActionButton } from '../ui/action-button';
import { DayText } from '../ui/day';
import { Menu } from '../ui/dialog/menu';
import { Row, Rows } from '../ui/rows';

type Act = FormAction<{ id: string }>;

type Props = {
  entries: readonly {
    id: string;
    label: string;
    /** What a conversation, an outcome or feedback says; empty for the rest. */
    text: string;
    removedOn: Day;
    /** The table of what was removed, and the rows that went with it, by table, as JSON. */
    noun: string;
    rows: string;
  }[];
  today: Day;
  restore: Act;
  deleteForGood: Act;
};

/** What was removed, when, and what comes back with it. */
export const TrashList = ({ entries, today, restore, deleteForGood }: Props) => (
  <Rows label="Removed">
    {entries.map(({ id, label, text, removedOn, noun, rows }) => (
      <Row
        key={id}
        end={
          <>
            <ActionButton look="secondary" action={restore} values={{ id }} aria-label={`Restore ${label}`}>
              Restore
            </ActionButton>
            <Menu label={`More about ${label}`}>
              <ActionButton action={deleteForGood} values={{ id }}>
                Delete for good
              </ActionButton>
            </Menu>
          </>
        }
      >
        <b>{label}</b>
        {text && <p>{text}</p>}
        <p className="text-small text-ink-soft">
          {[capitalize(trashNouns[noun]?.[0] ?? 'entry'), sayWith(noun, JSON.parse(rows))].filter(Boolean).join(' ')}, removed{' '}
          <DayText day={removedOn} today={today} say="relative" />, here until{' '}
          <DayText day={addDays(removedOn, TRASH_DAYS)} today={today} />
        </p>
      </Row>
    ))}
  </Rows>
);
