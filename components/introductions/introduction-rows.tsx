import type { FormAction } from '@/lib/form-result';
import {
  type IntroductionDays,
  type IntroductionDraft,
  type IntroductionMoveDraft,
  introductionTurn,
} from '@/lib/plan/introduction/introduction';
import { sayIntroduction, sayMove, sayTurn } from '@/lib/plan/introduction/introduction-words';
import type { OutreachCalendar } from '@/lib/plan/outreach/waiting-outreach';
import type { ReportDraft } from '@/lib/plan/step/outcome';
import { capitalize } from '@/lib/plan/words/say';
import { ReportBack } from '../outcomes/report-back';
import { ActionButton } from '../ui/action-button';
import { Menu } from '../ui/dialog/menu';
import { Badge } from '../ui/mark/badge';
import { Row, Rows } from '../ui/rows';
import { IntroductionDialog } from './introduction-dialog';

export type Introduction = IntroductionDays & {
  id: string;
  version: number;
  personId: string;
  person: string;
  otherId: string;
  other: string;
  why: string;
};

/** The server actions of an introduction. */
type IntroductionActs = {
  save: FormAction<IntroductionDraft>;
  move: FormAction<IntroductionMoveDraft>;
  tell: FormAction<ReportDraft>;
  close: FormAction<{ id: string }>;
  remove: FormAction<{ id: string }>;
};

type Props = { introductions: readonly Introduction[]; calendar: OutreachCalendar; act: IntroductionActs; label?: string };

/** Introductions with what happened last and what comes next. */
export const IntroductionRows = ({ introductions, label, ...props }: Props) => (
  <Rows label={label}>
    {introductions.map((introduction) => (
      <IntroductionRow key={introduction.id} introduction={introduction} {...props} />
    ))}
  </Rows>
);

function IntroductionRow({ introduction, calendar, act }: { introduction: Introduction } & Omit<Props, 'introductions' | 'label'>) {
  const { id, version, direction, personId, person, otherId, other, why, askedOn } = introduction;
  const { state, next, isLate } = introductionTurn(introduction, calendar);
  const title = sayIntroduction(introduction);
  const isTelling = next === 'thanked' && direction === 'received';
  const moveIt = next && (
    <p className="pt-1">
      {isTelling ? (
        <ReportBack open={sayMove(introduction, next)} outcome={{ id, name: person, text: why || other }} report={act.tell} />
      ) : (
        <ActionButton action={act.move} values={{ id, move: next, on: '' }}>
          {sayMove(introduction, next)}
        </ActionButton>
      )}
    </p>
  );
  return (
    <Row
      menu={
        <Menu label={`More about: ${title}`}>
          <IntroductionDialog
            draft={{ id, version, direction, personId, otherId, otherName: '', why, askedOn }}
            person={person}
            other={other}
            save={act.save}
          />
          {next && (
            <ActionButton action={act.close} values={{ id }}>
              Nothing came of it
            </ActionButton>
          )}
          <ActionButton action={act.remove} values={{ id }}>
            Remove
          </ActionButton>
        </Menu>
      }
    >
      <p>
        <b>{title}</b> {isLate && <Badge state="late">late</Badge>}
        {state === 'thanked' && <Badge state="good">done</Badge>}
      </p>
      <p className="text-small text-ink-soft">
        {capitalize(sayTurn(introduction, calendar))}
        {why && ` · ${why}`}
      </p>
      {moveIt}
    </Row>
  );
}
