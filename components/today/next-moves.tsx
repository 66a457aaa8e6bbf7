'use client';

import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { KeyConnectionDraft, NewConnectionDraft } from '@/lib/plan/goal/key-connection';
import type { MentorDraft } from '@/lib/plan/mentor/mentor';
import type { RhythmDraft } from '@/lib/plan/people/person';
import { rhythmDraft } from '@/lib/plan/people/rhythm';
import type { ShareDraft } from '@/lib/plan/sharing/share';
import type { NextMove } from '@/lib/plan/step/next-moves';
import type { StepDraft } from '@/lib/plan/step/step';
import { stepTitleOf } from '@/lib/plan/step/step-title';
import { ConnectionDialog } from '../key-connections/connection-dialog';
import { NewConnection } from '../key-connections/new-connection';
import { NewCandidate } from '../mentors/new-candidate';
import { RhythmDialog } from '../people/rhythm/rhythm-dialog';
import { StepDialog } from '../steps/step-dialog';
import { newStep } from '../steps/step-draft';
import { FocusFirst } from '../ui/dialog/focus-first';
import { OpenDialog } from '../ui/dialog/open-dialog';
import { Section } from '../ui/page/page';
import { useToday } from '../ui/page/present-day';
import { Row, Rows } from '../ui/rows';

const ShareFields = lazy(() => import('../shares/share-fields'));

type Reader = { id: string; name: string };

type Props = {
  moves: readonly NextMove[];
  planId: string;
  goals: readonly { id: string; statement: string }[];
  act: {
    addPerson: FormAction<NewConnectionDraft>;
    sayWhy: FormAction<KeyConnectionDraft>;
    setRhythm: FormAction<RhythmDraft>;
    saveStep: FormAction<StepDraft>;
    consider: FormAction<MentorDraft>;
    share: FormAction<ShareDraft>;
  };
};

/** What a plan that has just begun needs next, each with the button that opens its form. */
export default function NextMoves({ moves, planId, goals, act }: Props) {
  const today = useToday();
  // Kept here because its row disappears when the link is created, and the address is shown only once.
  const [reader, setReader] = useState<Reader>();

  const inWords = (move: NextMove): { says: string; why: string; verb: ReactNode } => {
    switch (move.kind) {
      case 'people':
        return {
          says: 'Name someone who could help with your goal',
          why: 'A networking goal starts with one person.',
          verb: <NewConnection goalId={move.goalId} save={act.addPerson} />,
        };
      case 'reason':
        return {
          says: `Say why ${move.name} could help`,
          why: 'What you hope for shapes the first message.',
          verb: (
            <ConnectionDialog
              name={move.name}
              draft={{ goalId: move.goalId, personId: move.personId, role: '', reason: '' }}
              save={act.sayWhy}
            />
          ),
        };
      case 'rhythm':
        return {
          says: `Choose how often to speak with ${move.name}`,
          why: 'They show up here when it’s time.',
          verb: <RhythmDialog draft={{ ids: move.personId, ...rhythmDraft(move) }} save={act.setRhythm} isNew />,
        };
      case 'coffee':
        return {
          says: `Plan the first coffee with ${move.name}`,
          why: 'Twenty minutes is enough.',
          verb: (
            <StepDialog
              look="quiet"
              open="Plan step"
              draft={newStep(
                {
                  planId,
                  goalId: move.goalId,
                  personId: move.personId,
                  kind: 'coffee_chat',
                  title: stepTitleOf('coffee_chat', move.name),
                },
                today,
              )}
              person={move.name}
              goals={goals}
              save={act.saveStep}
            />
          ),
        };
      case 'mentor':
        return {
          says: 'Think of a possible mentor',
          why: 'Someone further along the same path. You aren’t asking anyone yet.',
          verb: <NewCandidate look="quiet" consider={act.consider} />,
        };
      case 'share':
        return {
          says: `Show ${move.name} your plan`,
          why: 'A read-only link; no account needed.',
          verb: (
            <button type="button" className="link-button" onClick={() => setReader({ id: move.personId, name: move.name })}>
              Create share link
            </button>
          ),
        };
    }
  };

  return (
    <>
      {moves.length > 0 && (
        <div className="mb-10 max-w-measure">
          <Section id="next" title="What to do next">
            <Rows>
              {moves.map((move) => {
                const { says, why, verb } = inWords(move);
                return (
                  <Row key={says} end={verb}>
                    {says}
                    <p className="text-small text-ink-soft">{why}</p>
                  </Row>
                );
              })}
            </Rows>
          </Section>
        </div>
      )}
      {reader && (
        <OpenDialog title={`A link for ${reader.name}`} onClose={() => setReader(undefined)}>
          {() => (
            <Suspense fallback={<p className="text-ink-soft">One moment…</p>}>
              <FocusFirst>
                <ShareFields open={act.share} reader={reader} />
              </FocusFirst>
            </Suspense>
          )}
        </OpenDialog>
      )}
    </>
  );
}
