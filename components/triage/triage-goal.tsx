import { keyConnectionRoleLabels, keyConnectionRoles } from '@/lib/plan/words/words';
import { FieldPair } from '../ui/form/field-pair';

/** The goal this person can help with, and how. */
export const TriageGoal = ({ goals }: { goals: readonly { id: string; statement: string }[] }) => (
  <FieldPair>
    <label className="grid content-start gap-1">
      <span className="font-strong">
        Can help with <kbd>g</kbd>
      </span>
      <select name="goalId" defaultValue="">
        <option value="">No goal yet</option>
        {goals.map(({ id, statement }) => (
          <option key={id} value={id}>
            {statement}
          </option>
        ))}
      </select>
    </label>
    <label className="grid content-start gap-1">
      <span className="font-strong">Role</span>
      <select name="role" defaultValue="">
        <option value="">Not chosen yet</option>
        {keyConnectionRoles.map((role) => (
          <option key={role} value={role}>
            {keyConnectionRoleLabels[role]}
          </option>
        ))}
      </select>
    </label>
  </FieldPair>
);
