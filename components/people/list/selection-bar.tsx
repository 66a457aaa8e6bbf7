'use client';

import { lazy, type ReactNode } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { ConnectPeopleDraft, RhythmDraft, TagPeopleDraft } from '@/lib/plan/people/person';
import { capitalize, sayCount } from '@/lib/plan/words/say';
import { useAction } from '../../ui/action-button';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog/dialog';
import type { Choice } from '../../ui/form/choices';

const TagFields = lazy(() => import('./tag-fields'));
const RhythmFields = lazy(() => import('../rhythm/rhythm-fields'));
const ConnectPeopleFields = lazy(() => import('../../key-connections/connect-people-fields'));

type Props = {
  ids: readonly string[];
  clear: () => void;
  goals: readonly Choice[];
  tag: FormAction<TagPeopleDraft>;
  setRhythm: FormAction<RhythmDraft>;
  connect: FormAction<ConnectPeopleDraft>;
  archive: FormAction<{ ids: string }>;
  children?: ReactNode;
};

/** Actions on several people at once. */
export default function SelectionBar({ ids, clear, goals, tag, setRhythm, connect, archive, children }: Props) {
  const { isBusy, run } = useAction(archive);
  const joined = ids.join(',');
  const who = sayCount(ids.length, 'person', 'people');
  return (
    <section
      className="sticky bottom-[calc(64px+env(safe-area-inset-bottom))] z-4 flex flex-wrap justify-between gap-x-6 gap-y-1 border-thread border-t-2 bg-paper py-3 tablet:bottom-0"
      aria-label="Selected people"
      data-selection=""
    >
      <p role="status">
        <b>{capitalize(who)}</b> selected
      </p>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <Dialog look="quiet" open="Tag" title={`Tag ${who}`}>
          {(close) => <TagFields ids={joined} tag={tag} onSaved={close} />}
        </Dialog>
        <Dialog look="quiet" open="Rhythm" title={`How often to speak with ${who}`}>
          {(close) => <RhythmFields draft={{ ids: joined, circle: '', rhythmDays: '', minutes: '' }} save={setRhythm} onSaved={close} />}
        </Dialog>
        {goals.length > 0 && (
          <Dialog look="quiet" open="Goal" title={`Add ${who} to a goal`}>
            {(close) => <ConnectPeopleFields ids={joined} goals={goals} save={connect} onSaved={close} />}
          </Dialog>
        )}
        <Button look="quiet" disabled={isBusy} onClick={() => run({ ids: joined })}>
          Archive
        </Button>
        <a className="link-button" href={`/api/export/people.csv?ids=${joined}`} download="people.csv">
          Export
        </a>
        {children}
        <Button look="quiet" onClick={clear}>
          Clear selection
        </Button>
      </div>
    </section>
  );
}
