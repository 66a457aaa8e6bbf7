'use client';

import { lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { ChangePasswordDraft } from '@/lib/plan/account/account';
import { Dialog } from '../ui/dialog/dialog';

const PasswordFields = lazy(() => import('./password-fields'));

export function ChangePassword({ hasPassword, change }: { hasPassword: boolean; change: FormAction<ChangePasswordDraft> }) {
  const verb = hasPassword ? 'Change password' : 'Set a password';
  return (
    <Dialog open={verb} title={verb}>
      {(close) => <PasswordFields hasPassword={hasPassword} change={change} onSaved={close} />}
    </Dialog>
  );
}
