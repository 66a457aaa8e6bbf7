'use server';

import { rowSchema } from '@/lib/plan/fields';
import { organizationSchema } from '@/lib/plan/organization';
import { done, formAction } from '@/lib/server/form-action';

export const saveOrganization = formAction(organizationSchema, async (planner, organization) => {
  const id = await planner.organizations.save(organization);
  if (!id) return { name: 'You have one of that name already' };
  return done({ say: organization.id ? 'Saved.' : `${organization.name} is on your list.`, id });
});

export const removeOrganization = formAction(rowSchema, async (planner, { id }) => {
  const { name } = await planner.organizations.find(id);
  return done({
    say: `${name} is removed. Its people stay.`,
    undo: await planner.organizations.remove(id, name),
    goTo: '/organizations',
  });
});
