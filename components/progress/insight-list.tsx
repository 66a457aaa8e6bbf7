import type { Route } from 'next';
import type { Insights } from '@/lib/plan/progress/insights';
import { Button } from '../ui/button';
import { Section } from '../ui/page/page';
import { Row, Rows } from '../ui/rows';
import { Why } from '../ui/why';

/** What the numbers bear out, each with what it rests on and one thing to do. */
export function InsightList({ insights: { found, tooFew, why } }: { insights: Insights }) {
  return (
    <Section id="insights" title="What the numbers say">
      {found.length > 0 && (
        <Rows label="What the numbers say">
          {found.map(({ key, sentence, evidence, caution, act }) => (
            <Row
              key={key}
              end={
                <Button look="quiet" href={act.href as Route}>
                  {act.label}
                </Button>
              }
            >
              <b>{sentence}</b>
              <p className="text-small text-ink-soft">{`${evidence} ${caution}`}</p>
            </Row>
          ))}
        </Rows>
      )}
      <div className="max-w-measure text-ink-soft">
        {tooFew && <p className="mr-2 inline">{tooFew}</p>}
        <Why of="What the numbers say">{why}</Why>
      </div>
    </Section>
  );
}
