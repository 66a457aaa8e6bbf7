import { OrganizationDialog } from '@/components/organizations/organization-dialog';
import { OrganizationList } from '@/components/organizations/organization-list';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/page/empty-state';
import { Page, Section } from '@/components/ui/page/page';
import { organizationsPerPage } from '@/lib/plan/organization/organization';
import { sayCoverage } from '@/lib/plan/organization/organization-coverage';
import { pageAt, pageOf } from '@/lib/plan/words/page-of';
import { type OrganizationKind, organizationKindLabels, organizationKinds } from '@/lib/plan/words/words';
import { currentPlanner } from '@/lib/server/current-planner';
import { saveOrganization } from './actions';

export const metadata = { title: 'Organizations' };

const titles: Record<OrganizationKind, string> = {
  ...organizationKindLabels,
  target: 'Targets',
  professional_body: 'Professional bodies',
  community: 'Communities',
};

const inOrder = ['target', ...organizationKinds.filter((kind) => kind !== 'target')] as const;

export default async function OrganizationsPage({ searchParams }: PageProps<'/organizations'>) {
  const [planner, query] = await Promise.all([currentPlanner(), searchParams]);
  const typed = typeof query.q === 'string' ? query.q.slice(0, 200) : '';
  const [meaningful, { page, found }] = await Promise.all([
    planner.organizations.meaningful(),
    pageAt(
      pageOf(query.page),
      (asked) => planner.organizations.others(typed, asked),
      (rows) => rows,
    ),
  ]);
  const others = found.slice(0, organizationsPerPage);
  const at = (to: number) => `/organizations?${new URLSearchParams({ ...(typed && { q: typed }), page: String(to) })}`;

  return (
    <Page
      kicker={<a href="/people">People</a>}
      title="Organizations"
      lead={sayCoverage(meaningful)}
      actions={
        <>
          {meaningful.some(({ kind }) => kind === 'target') && <Button href="/organizations/targets">Work through your targets</Button>}
          <OrganizationDialog
            open="New organization"
            draft={{ name: '', kind: 'target', motivation: '0', opening: '0', notes: '' }}
            save={saveOrganization}
          />
        </>
      }
    >
      <div className="space-y-10">
        {inOrder.map((kind) => {
          const ofKind = meaningful.filter((organization) => organization.kind === kind);
          return (
            ofKind.length > 0 && (
              <Section key={kind} id={kind} title={titles[kind]}>
                <OrganizationList label={titles[kind]} organizations={ofKind} />
              </Section>
            )
          );
        })}
        <Section
          id="others"
          title={meaningful.length > 0 ? 'Other organizations your people belong to' : 'Organizations your people belong to'}
        >
          <search>
            <form action="/organizations" className="mb-2 max-w-120">
              <input type="search" name="q" defaultValue={typed} placeholder="Name" aria-label="Search organizations" />
            </form>
          </search>
          {others.length > 0 ? (
            <OrganizationList label="Others" organizations={others} />
          ) : (
            <EmptyState>
              {typed ? 'No organization by that name.' : 'An organization appears here as soon as you note where someone works.'}
            </EmptyState>
          )}
          <nav className="mt-4 flex justify-between gap-6 *:[a]:tap" aria-label="Pages">
            {page > 1 ? <a href={at(page - 1)}>Before</a> : <span />}
            {found.length > organizationsPerPage && <a href={at(page + 1)}>More</a>}
          </nav>
        </Section>
      </div>
    </Page>
  );
}
