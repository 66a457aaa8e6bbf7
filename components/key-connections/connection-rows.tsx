'use client';

import type { FormAction } from '@/lib/form-result';
import type { KeyConnectionDraft } from '@/lib/plan/goal/key-connection';
import { ActionButton } from '../ui/action-button';
import { Menu } from '../ui/dialog/menu';
import { Face } from '../ui/mark/face';
import { Row, Rows } from '../ui/rows';
import { ConnectionDialog } from './connection-dialog';
import { ConnectionReason } from './connection-reason';

/** A person of the goal in words. */
export type ConnectionRow = {
  personId: string;
  name: string;
  /** Position and organization. */
  about: string;
  /** Why they can help; '' for no reason yet. */
  reason: string;
  /** What is missing. */
  gap?: string;
  spoken?: string;
  draft: KeyConnectionDraft;
  /** Id of the key connection; none while the person only has a step of the goal. */
  connectionId?: string;
};

type Props = {
  rows: readonly ConnectionRow[];
  saveConnection: FormAction<KeyConnectionDraft>;
  removeConnection: FormAction<{ id: string }>;
};

/** The people of a goal: to say why is offered in the row, to edit and to remove in its menu. */
export const ConnectionRows = ({ rows, saveConnection, removeConnection }: Props) => (
  <Rows label="Key connections">
    {rows.map(({ personId, name, about, reason, gap, spoken, draft, connectionId }) => (
      <Row
        key={personId}
        mark={<Face name={name} />}
        end={
          <>
            {spoken && <span className="whitespace-nowrap text-ink-soft text-small">{spoken}</span>}
            {!reason && <ConnectionDialog name={name} draft={draft} save={saveConnection} />}
          </>
        }
        menu={
          connectionId && (
            <Menu label={`More about ${name}`}>
              {reason && <ConnectionDialog name={name} draft={draft} save={saveConnection} />}
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
        <span className="text-ink-soft text-small">{about}</span>
        <ConnectionReason reason={reason} gap={gap} />
      </Row>
    ))}
  </Rows>
);
