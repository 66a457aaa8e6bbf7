'use client';

import type { FormAction } from '@/lib/form-result';
import type { KeyConnectionDraft } from '@/lib/plan/goal/key-connection';
import type { KeyConnectionRole } from '@/lib/plan/words/words';
import { ActionButton } from '../ui/action-button';
import { Menu } from '../ui/dialog/menu';
import { Face } from '../ui/mark/face';
import { Row, Rows } from '../ui/rows';
import { ConnectionDialog } from './connection-dialog';
import { ConnectionReason } from './connection-reason';

/** A person of the goal; what is not known of them is left out. */
export type ConnectionRow = {
  personId: string;
  name: string;
  /** Position and organization. */
  about?: string;
  /** Why they can help, in full. */
  why?: string;
  /** The two parts of it, as the form has them. */
  role?: KeyConnectionRole;
  reason?: string;
  /** What is missing. */
  gap?: string;
  spoken?: string;
  /** Id of the key connection; none while the person only has a step of the goal. */
  connectionId?: string;
};

type Props = {
  goalId: string;
  rows: readonly ConnectionRow[];
  saveConnection: FormAction<KeyConnectionDraft>;
  removeConnection: FormAction<{ id: string }>;
};

/** The people of a goal: to say why is offered in the row, to edit and to remove in its menu. */
export const ConnectionRows = ({ goalId, rows, saveConnection, removeConnection }: Props) => (
  <Rows label="Key connections">
    {rows.map(({ personId, name, about, why, role, reason = '', gap, spoken, connectionId }) => {
      const sayWhy = <ConnectionDialog name={name} draft={{ goalId, personId, role: role ?? '', reason }} save={saveConnection} />;
      return (
        <Row
          key={personId}
          mark={<Face name={name} />}
          end={
            (spoken || !why) && (
              <>
                {spoken && <span className="whitespace-nowrap text-ink-soft text-small">{spoken}</span>}
                {!why && sayWhy}
              </>
            )
          }
          menu={
            connectionId && (
              <Menu label={`More about ${name}`}>
                {why && sayWhy}
                <ActionButton action={removeConnection} values={{ id: connectionId }}>
                  Remove from goal
                </ActionButton>
              </Menu>
            )
          }
        >
          <a className="tap" href={`/people/${personId}`}>
            {name}
          </a>{' '}
          {about && <span className="text-ink-soft text-small">{about}</span>}
          <ConnectionReason reason={why ?? ''} gap={gap} />
        </Row>
      );
    })}
  </Rows>
);
