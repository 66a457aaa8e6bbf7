import type { ComponentProps } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { Day } from '@/lib/plan/time/day';
import { sayDigits } from '@/lib/plan/words/digits';
import { ActionButton } from '../ui/action-button';
import { DayText } from '../ui/day';
import { Menu } from '../ui/dialog/menu';
import { Section } from '../ui/page/page';
import { Row, Rows } from '../ui/rows';
import { MeasureForm } from './measure-form';

type Props = ComponentProps<typeof MeasureForm> & {
  today: Day;
  measurements: readonly { id: string; measuredOn: Day; value: number }[];
  remove: FormAction<{ id: string }>;
};

/** The counts of a goal that is counted by hand, with a form for the next. */
export function Measurements({ measurements, today, remove, ...form }: Props) {
  const { unit } = form;
  return (
    <Section id="numbers" title="Your count">
      <MeasureForm {...form} />
      {measurements.length > 0 && (
        <div className="mt-6">
          <Rows label="Counts so far">
            {measurements.map(({ id, measuredOn, value }) => (
              <Row
                key={id}
                end={
                  <Menu label={`More about ${sayDigits(value)} ${unit}`}>
                    <ActionButton action={remove} values={{ id }}>
                      Remove
                    </ActionButton>
                  </Menu>
                }
              >
                {sayDigits(value)} {unit}{' '}
                <span className="text-small text-ink-soft">
                  <DayText day={measuredOn} today={today} />
                </span>
              </Row>
            ))}
          </Rows>
        </div>
      )}
    </Section>
  );
}
