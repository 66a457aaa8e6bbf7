'use client';

import { lazy, type ReactNode } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { ConnectPeopleDraft, RhythmDraft, TagPeopleDraft } from '@/lib/plan/people/person';
import { capital, sayCount } from '@/lib/plan/words/say';
import { useAction } from '../../ui/action-button';
import { Dialog } from '../../ui/dialog';
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
    <section className="selection" aria-label="Selected people">
      <p role="status">
        <b>{capital(who)}</b> selected
      </p>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
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
        <button type="button" className="link-button" disabled={isBusy} onClick={() => run({ ids: joined })}>
          Archive
        </button>
        <a className="link-button" href={`/api/export/people.csv?ids=${joined}`} download="people.csv">
          Export
        </a>
        {children}
        <button type="button" className="link-button" onClick={clear}>
          Clear selection
        </button>
      </div>
    </section>
  );
}
