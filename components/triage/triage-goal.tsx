import { keyConnectionRoleLabels, keyConnectionRoles } from '@/lib/plan/words/words';

/** The goal this person can help with, and how. */
export const TriageGoal = ({ goals }: { goals: readonly { id: string; statement: string }[] }) => (
  <div className="duo">
    <label className="field">
      <span className="label">
        Can help with <kbd>g</kbd>
      </span>
      <select name="goalId" className="input" defaultValue="">
        <option value="">No goal yet</option>
        {goals.map(({ id, statement }) => (
          <option key={id} value={id}>
            {statement}
          </option>
        ))}
      </select>
    </label>
    <label className="field">
      <span className="label">Role</span>
      <select name="role" className="input" defaultValue="">
        <option value="">Not chosen yet</option>
        {keyConnectionRoles.map((role) => (
          <option key={role} value={role}>
            {keyConnectionRoleLabels[role]}
          </option>
        ))}
      </select>
    </label>
  </div>
);
