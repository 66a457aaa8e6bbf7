import type { ReactNode } from 'react';
import { readsAsLog } from '@/lib/plan/line/reads-as-log';
import { planItemKinds } from '@/lib/plan/plans/plan-item';
import { openLog } from '../interactions/log-store';
import type { Command } from './commands';
import { Marked } from './marked';
import type { Answer } from './use-search';

export type Option = { key: string; said: ReactNode; more: ReactNode } & ({ href: string } | { run: () => void });
export type Group = { label: string; options: Option[] };

/** All that is offered, by kind. What reads as a conversation comes first, to be logged; a command only when its whole name was typed. */
export function groupsOf(typed: string, answer: Answer, commands: readonly Command[]): Group[] {
  const name = typed.trim().toLowerCase();
  const toDo: Group = { label: 'Go to or do', options: commands.map((command) => ({ ...command, key: command.name, said: command.name })) };
  const found: Group[] = [
    { label: 'People', options: peopleIn(typed, answer) },
    ...Object.entries(planItemKinds).map(([kind, label]) => ({
      label,
      options: answer.items.filter((item) => item.kind === kind).map(itemOption),
    })),
    {
      label: 'Organizations',
      options: answer.organizations.map((each) => ({
        key: each.id,
        said: <Marked pieces={each.name} />,
        more: 'organization',
        href: `/organizations/${each.id}`,
      })),
    },
  ];
  const isNamed = commands.some((command) => command.name.toLowerCase() === name);
  const groups = isNamed ? [toDo, ...found] : [...found, toDo];
  return [{ label: 'Log', options: logOptions(typed.trim()) }, ...groups].filter(({ options }) => options.length > 0);
}

const logOptions = (line: string): Option[] =>
  readsAsLog(line) ? [{ key: 'log', said: `Log: ${line}`, more: '', run: () => openLog({ oneLine: line }) }] : [];

function peopleIn(typed: string, { people }: Answer): Option[] {
  const options = people.map(({ id, name, position, organization, where }) => ({
    key: id,
    said: <Marked pieces={name} />,
    more: where ? <Marked pieces={where} /> : [position, organization].filter(Boolean).join(', '),
    href: `/people/${id}`,
  }));
  if (options.length === 0) return [];
  const query = typed.trim();
  return [...options, { key: 'all', said: `All people with “${query}”`, more: '', href: `/people?q=${encodeURIComponent(query)}` }];
}

const itemOption = ({ id, name, where, plan, isArchived, href }: Answer['items'][number]): Option => ({
  key: id,
  said: <Marked pieces={name} />,
  more: (
    <>
      {where && <Marked pieces={where} />}
      {where && (plan || isArchived) && ' · '}
      {isArchived ? 'archived' : plan && `in the plan “${plan}”`}
    </>
  ),
  href,
});
