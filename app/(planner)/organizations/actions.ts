'use server';

import { organizationSchema } from '@/lib/plan/organization/organization';
import { rowSchema } from '@/lib/plan/words/fields';
import { done, formAction } from '@/lib/server/actions/form-action';

export const saveOrganization = formAction(organizationSchema, async (planner, organization) => {
  const id = await planner.organizations.save(organization);
  if (!id) return { name: 'You already have an organization by that name' };
  return done({ say: organization.id ? 'Saved.' : `${organization.name} added.`, id });
});

export const ruleOutOrganization = formAction(rowSchema, async (planner, { id }) => {
  const { name } = await planner.organizations.find(id);
  return done({ say: `${name} ruled out.`, undo: await planner.targets.ruleOut(id, planner.today, `${name} ruled out`) });
});

export const considerOrganization = formAction(rowSchema, async (planner, { id }) => {
  const { name } = await planner.organizations.find(id);
  await planner.targets.consider(id);
  return done({ say: `${name} is a target.` });
});

export const removeOrganization = formAction(rowSchema, async (planner, { id }) => {
  const { name } = await planner.organizations.find(id);
  return done({
    say: `${name} removed. Its people are kept.`,
    undo: await planner.organizations.remove(id, name),
    goTo: '/organizations',
  });
});
