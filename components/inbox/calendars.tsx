'use client';

import type { FormAction } from '@/lib/form-result';
import type { CalendarDraft } from '@/lib/plan/inbox/intake';
import { ActionButton } from '../ui/action-button';
import { Menu } from '../ui/dialog/menu';
import { Field } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';
import { Row, Rows } from '../ui/rows';

const schema = () => import('@/lib/plan/inbox/intake').then((intake) => intake.calendarSchema);
const draft: CalendarDraft = { name: '', url: '' };

type Props = {
  calendars: readonly { id: string; name: string; host: string; says: string; problem: string }[];
  add: FormAction<CalendarDraft>;
  read: FormAction<{ id: string }>;
  remove: FormAction<{ id: string }>;
};

/** Calendars that are read about once an hour, each with what its last reading found or why it failed. */
export default function Calendars({ calendars, add, read, remove }: Props) {
  const form = useActionForm<CalendarDraft>(schema, draft, add, { keepAs: null, clearOnSave: true });
  return (
    <>
      {calendars.length > 0 && (
        <div className="mb-6">
          <Rows label="Calendars">
            {calendars.map(({ id, name, host, says, problem }) => (
              <Row
                key={id}
                end={
                  <>
                    <ActionButton action={read} values={{ id }} aria-label={`Read ${name} now`}>
                      Read now
                    </ActionButton>
                    <Menu label={`More about ${name}`}>
                      <ActionButton action={remove} values={{ id }}>
                        Remove calendar
                      </ActionButton>
                    </Menu>
                  </>
                }
              >
                <b>{name}</b>
                <p className="text-ink-soft text-small">
                  {host} · {says}
                </p>
                {problem && <p className="text-late text-small">{problem}</p>}
              </Row>
            ))}
          </Rows>
        </div>
      )}
      <Form form={form} label="Add a calendar">
        <Field label="Name" autoComplete="off" {...form.field('name')} />
        <Field
          label="Address"
          type="url"
          autoComplete="off"
          help="The secret or private address that ends in .ics. It is not shown again, and is left out of exports."
          {...form.field('url')}
        />
        <p>
          <SubmitButton>Add calendar</SubmitButton>
        </p>
      </Form>
    </>
  );
}
