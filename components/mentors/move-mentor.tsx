'use client';

import { lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { MentorMoveDraft } from '@/lib/plan/mentor/mentor';
import type { MentorMove } from '@/lib/plan/mentor/mentor-moves';
import { moveVerbs } from '@/lib/plan/mentor/mentor-words';
import { mentorStageLabels } from '@/lib/plan/words/words';
import { ActionButton } from '../ui/action-button';
import { Dialog } from '../ui/dialog/dialog';
import { Row } from '../ui/rows';
import { emptyMove } from './empty-move';

const MoveFields = lazy(() => import('./move-fields'));

type Props = { mentor: { id: string; name: string }; move: MentorMove; act: FormAction<MentorMoveDraft> };

const titles = {
  overrideReason: (name: string) => `Ask ${name} now?`,
  agreement: (name: string) => `What you and ${name} agreed`,
  endingNote: (name: string) => `How it ended with ${name}`,
};

/** One possible stage change: a button when allowed, a form when it needs a text, otherwise what is missing. */
export function MoveMentor({ mentor, move, act }: Props) {
  const stage = mentorStageLabels[move.to];
  const verb = moveVerbs[move.to];
  const asks = move.asks ?? 'agreement';
  const draft = { ...emptyMove, id: mentor.id, to: move.to };
  return (
    <Row
      end={
        move.asks ? (
          <Dialog
            look="quiet"
            open={move.asks === 'overrideReason' ? 'Ask anyway' : move.allowed ? verb : 'Add details'}
            title={titles[move.asks](mentor.name)}
          >
            {(close) => (
              <MoveFields asks={asks} verb={asks === 'overrideReason' ? 'I am asking' : verb} draft={draft} act={act} onSaved={close} />
            )}
          </Dialog>
        ) : (
          move.allowed && (
            <ActionButton action={act} values={draft} aria-label={`${verb}: ${mentor.name}`}>
              {verb}
            </ActionButton>
          )
        )
      }
    >
      {stage}
      {move.guard && <p className="text-small">{move.guard}</p>}
    </Row>
  );
}
