import type { InteractionKind } from '@/lib/plan/words/words';
import type { Who } from './people';

/** A conversation that the calendar suggests: `ago` workdays before today, `in` days ahead, or today. */
export type DemoSuggestion = {
  ago?: number;
  in?: number;
  time: string;
  kind: InteractionKind;
  title: string;
  with: readonly Who[];
  newcomers?: readonly { name: string; email: string }[];
};

export const suggestions: readonly DemoSuggestion[] = [
  { time: '08:30', kind: 'phone_call', title: 'Call Yuki', with: ['yuki'] },
  { ago: 1, time: '12:30', kind: 'coffee_chat', title: 'Lunch at the depot', with: ['bruno', 'vera', 'teresa'] },
  {
    ago: 2,
    time: '17:00',
    kind: 'coffee_chat',
    title: 'Coffee, Grid Futures',
    with: ['chidi'],
    newcomers: [{ name: 'Joana Pires', email: 'joana.pires@voltaria.example' }],
  },
  { ago: 3, time: '10:00', kind: 'video_call', title: 'Quarter forecast', with: ['nadia'] },
  { ago: 5, time: '15:00', kind: 'meeting', title: 'Spring timetable', with: ['duarte', 'miguel'] },
  { in: 1, time: '12:30', kind: 'coffee_chat', title: 'Lunch with Rui', with: ['rui', 'clara'] },
  { in: 3, time: '09:00', kind: 'coffee_chat', title: 'Coffee, The Foundry', with: ['luis'] },
];
