import type { FormAction } from '@/lib/form-result';
import { type PrivacyDial, sayShown } from '@/lib/plan/sharing/shown';
import type { Day } from '@/lib/plan/time/day';
import { sayDay, sayRelative } from '@/lib/plan/words/say';
import { ActionButton } from '../ui/action-button';
import { Menu } from '../ui/dialog/menu';
import { Face } from '../ui/mark/face';
import { Row, Rows } from '../ui/rows';
import { RenewShare } from './renew-share';

type Link = Omit<PrivacyDial, 'question'> & {
  id: string;
  personId: string | null;
  name: string;
  hasAddress: boolean;
  madeOn: Day;
  endsOn: Day | null;
  seenOn: Day | null;
};
type Act = FormAction<{ id: string }>;

type Props = { links: Link[]; today: Day; end?: Act; renew?: Act; remove?: Act };

/** The links of a plan, each with what it shows and when it was opened. */
export const ShareList = ({ links, today, end, renew, remove }: Props) => (
  <Rows>
    {links.map((link) => (
      <Row
        key={link.id}
        end={
          (end || remove) && (
            <Menu label={`More about ${link.name}’s link`}>
              {end && (
                <ActionButton action={end} values={{ id: link.id }}>
                  End link
                </ActionButton>
              )}
              {remove && (
                <ActionButton action={remove} values={{ id: link.id }}>
                  Remove
                </ActionButton>
              )}
            </Menu>
          )
        }
      >
        <div className="flex items-start gap-3">
          <Face name={link.name} />
          <div className="min-w-0">
            <b>
              {link.personId ? (
                <a className="tap no-underline" href={`/people/${link.personId}`}>
                  {link.name}
                </a>
              ) : (
                link.name
              )}
            </b>
            <p className="text-small">{sayShown(link).join(' ')}</p>
            <p className="text-small">
              {link.seenOn ? `Opened ${sayRelative(link.seenOn, today)}` : 'Not opened yet'}; created {sayDay(link.madeOn, today)}
              {link.endsOn ? `, expires ${sayDay(link.endsOn, today)}` : ', no expiry'}.
            </p>
            {renew && <RenewShare id={link.id} name={link.name} hasAddress={link.hasAddress} renew={renew} />}
          </div>
        </div>
      </Row>
    ))}
  </Rows>
);
