import type { StepKind } from '../words/words';

/** What a usual step begins with. A star stands for the name of the person; `checklist` has one item a line. */
type StepTemplate = { label: string; kind: StepKind; title: string; cue: string; response: string; checklist: string };

/** Usual steps, from the first message to the thank-you. */
export const stepTemplates = {
  informational_interview: {
    label: 'Informational interview',
    kind: 'coffee_chat',
    title: 'Ask * about their work for 20 minutes',
    cue: 'they suggest a time',
    response: 'confirm it and write down three questions',
    checklist: [
      'Read what they wrote or said in public',
      'Three questions about their work, none about a job',
      'Ask who else I should speak with',
      'Thank them within two days',
    ],
  },
  conference: {
    label: 'Conference',
    kind: 'attend_event',
    title: 'Go to a conference',
    cue: 'coffee is served',
    response: 'introduce myself to one person',
    checklist: [
      'Choose three people to meet and write to them before',
      'My introduction in 30 seconds',
      'Note each name on the day',
      'Follow up within 48 hours',
    ],
  },
  reconnect: {
    label: 'Reconnect',
    kind: 'reach_out',
    title: 'Write to * again',
    cue: 'I sit down with my first coffee',
    response: 'send three lines and ask for nothing',
    checklist: ['What we last spoke about', 'One thing that is new with me', 'One thing that may help them'],
  },
  thank_you: {
    label: 'Thank-you',
    kind: 'thank',
    title: 'Thank *',
    cue: 'I am back at my desk',
    response: 'thank them for one particular thing',
    checklist: ['Say what it led to', 'Say what comes next'],
  },
  introduction: {
    label: 'Introduction with two yeses',
    kind: 'make_introduction',
    title: 'Introduce * to someone, once both agree',
    cue: 'both have said yes',
    response: 'introduce them in one message on the same day',
    checklist: ['Ask the first', 'Ask the second', 'Introduce them: who, why, and who writes first', 'Ask both how it went'],
  },
  ask_mentor: {
    label: 'Asking a mentor',
    kind: 'schedule_meeting',
    title: 'Ask * to be my mentor',
    cue: 'our next conversation comes to its end',
    response: 'ask for three meetings, and make it easy to say no',
    checklist: [
      'What I have done with their advice so far',
      'Why them',
      'How often, for how long, about what',
      'What I will prepare each time',
    ],
  },
} as const satisfies Record<string, Omit<StepTemplate, 'checklist'> & { checklist: readonly string[] }>;

export type StepTemplateName = keyof typeof stepTemplates;

/** What a template fills in. @param name of the person, empty for a step without one */
export function filledTemplate(
  template: StepTemplateName,
  name: string,
): Pick<StepTemplate, 'kind' | 'title' | 'cue' | 'response'> & { notes: string } {
  const { kind, title, cue, response, checklist } = stepTemplates[template];
  return { kind, title: title.replace('*', name || 'someone'), cue, response, notes: checklist.map((item) => `- ${item}`).join('\n') };
}
