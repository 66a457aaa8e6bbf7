import type { LogDraft } from '../step/interaction';
import type { Day } from '../time/day';
import type { InteractionKind } from '../words/words';
import type { LineOutcome } from './line-outcome';
import type { LinePerson } from './line-people';
import type { UnderstoodLine } from './understand-line';

/** `more` tells apart people of one name: where they work. */
export type NamedPerson = { id: string; name: string; more: string };

/** What a line says, as the server answers the form: of the address book only those whom it names. */
export type LineReading = {
  people: NamedPerson[];
  newcomers: string[];
  unclear: { name: string; people: NamedPerson[] }[];
  kind: InteractionKind | null;
  day: Day;
  isOutreach: boolean;
  outcome: (LineOutcome & { introduced: NamedPerson | null; introducedName: string }) | null;
  tags: string[];
  line: string;
};

/** @param more where someone works */
export function lineReading({ people, unclear, outcome, ...rest }: UnderstoodLine, more: (id: string) => string): LineReading {
  const named = ({ id, display }: LinePerson) => ({ id, name: display, more: more(id) });
  return {
    ...rest,
    people: people.map(named),
    unclear: unclear.map((each) => ({ name: each.name, people: each.people.map(named) })),
    outcome: outcome && { ...outcome, introduced: outcome.introduced && named(outcome.introduced) },
  };
}

/** The fields of the log that a line fills. */
export type LineFields = Pick<LogDraft, 'people' | 'kind' | 'happenedOn' | 'isOutreach' | 'line' | 'tags' | 'outcome'>;

/** Those fields of a draft. */
export const lineFieldsOf = ({ people, kind, happenedOn, isOutreach, line, tags, outcome }: LineFields): LineFields => ({
  people,
  kind,
  happenedOn,
  isOutreach,
  line,
  tags,
  outcome,
});

/**
 * The fields as a line fills them. What it does not say stays as the form began, and whoever the form began with stays in it.
 * @param chosen whom an unclear name was said to mean: someone of the address book, or someone new
 */
export function filledByLine(
  reading: LineReading,
  start: LineFields,
  chosen: ReadonlyMap<string, { id: string; name: string }>,
): LineFields {
  const meant = reading.unclear.flatMap(({ name }) => chosen.get(name) ?? []);
  const newcomers = reading.newcomers.map((name) => ({ id: '', name }));
  const named = [...start.people, ...reading.people, ...meant, ...newcomers].map(({ id, name }) => ({ id: id ?? '', name: name ?? '' }));
  const { outcome } = reading;
  return {
    people: [...new Map(named.map((one) => [one.id || one.name, one])).values()],
    kind: reading.kind ?? start.kind,
    happenedOn: reading.day,
    isOutreach: reading.isOutreach || start.isOutreach,
    line: reading.line,
    tags: reading.tags.join(', '),
    outcome: outcome
      ? {
          kind: outcome.kind,
          direction: outcome.direction,
          text: outcome.text,
          from: 0,
          introducedId: outcome.introduced?.id ?? '',
          introducedName: outcome.introducedName,
        }
      : start.outcome,
  };
}
