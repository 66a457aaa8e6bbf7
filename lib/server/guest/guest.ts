import 'server-only';
import { headers } from 'next/headers';
import { cache } from 'react';
import { cachedReading } from '@/db/engine/cache/query-cache';
import type { OwnerId } from '@/db/scope';
import { guestOf } from '@/db/shared/guest';
import { mentorView } from '@/lib/plan/sharing/mentor-view';
import { dayIn, now } from '../clock';
import { database } from '../database';
import { logError } from '../log-error';
import { leaveWithinLimits } from './guest-limits';
import { sharedPlanOf } from './shared-plan';
import { tellOwner } from './tell-owner';

/** Whether the request is a person's visit, as the front server decided (server/page-visit.mjs). */
const openShare = cache(async (token: string) => guestOf(database(), token, now(), (await headers()).get('x-throughline-visit') === '1'));

/** The guest's copy of a shared plan, built field by field. @param page of answers, from 1 @returns undefined for a dead link */
export async function guestCopy(token: string, page: number) {
  const guest = await openShare(token);
  if (!guest) return undefined;
  const { share, plan, owner, pauses, planner, since } = guest;
  const { name: reader, question, id: shareId, personId } = share;
  const today = dayIn(now(), owner.timeZone);
  // What was read of the link and its owner stands in the question; when it was opened is said by `since`.
  const link = { ...share, seenAt: undefined, seenBeforeAt: undefined };
  const view = await cachedReading(
    database(),
    share.ownerId,
    `view ${JSON.stringify([link, plan, owner, pauses, today, since, page])}`,
    async () => {
      const shared = await sharedPlanOf(planner, plan, {
        planner: owner.name,
        reader,
        shareId,
        personId,
        question,
        today,
        weekStart: owner.weekStart,
        pauses,
        since,
        showFeedback: share.showFeedback,
        page,
      });
      return mentorView(shared, share);
    },
  );
  return {
    view,
    endsOn: share.expiresAt && dayIn(share.expiresAt, owner.timeZone),
    isFirstVisit: since === null,
  };
}

/** What a guest may do where the share allows it: leave a line, which answers with seconds to wait, or 0 when it is kept. Undefined for a dead link or one that may not. */
export async function guestPen(token: string) {
  const guest = await openShare(token);
  if (!guest?.share.mayComment) return undefined;
  const { share, owner, isLeft, leaveFeedback } = guest;
  const receivedOn = dayIn(now(), owner.timeZone);
  return (line: { text: string; fromName: string; guestKey: string }) => {
    const leave = async () => {
      await leaveFeedback({ ...line, fromName: line.fromName || share.name, receivedOn });
      // It is kept: a letter that fails must not tell the reader otherwise.
      await tellOwner(share.ownerId as OwnerId).catch(logError);
    };
    return leaveWithinLimits({ shareId: share.id, isLeft: () => isLeft(line.guestKey), leave }, line.guestKey);
  };
}
