import type { ReactNode } from 'react';
import { Menu } from '../../ui/dialog/menu';

/** The menu at the end of the first line of an entry or of what came of it. */
export const EntryMenu = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="absolute top-0 right-0 -mt-2.5 tablet:-mt-1">
    <Menu label={label}>{children}</Menu>
  </div>
);
