import type { ReactNode } from 'react';
import { Section } from '../ui/page/page';
import { Row, Rows } from '../ui/rows';

type Props = {
  id: string;
  title: string;
  targets: readonly { id: string; name: string }[];
  /** What can be done with each. */
  end?: (target: { id: string; name: string }) => ReactNode;
};

/** Targets that nothing is asked of now. */
export function TargetNames({ id, title, targets, end }: Props) {
  if (targets.length === 0) return null;
  return (
    <Section id={id} title={title}>
      <Rows>
        {targets.map((target) => (
          <Row key={target.id} end={end?.(target)}>
            <a className="tap" href={`/organizations/${target.id}`}>
              {target.name}
            </a>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
