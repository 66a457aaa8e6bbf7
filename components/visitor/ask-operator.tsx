/** How whoever runs the server makes a link for a new password, where no mail is sent. */
export const AskOperator = () => (
  <div className="grid content-start gap-2">
    <h2>If you run it yourself</h2>
    <p>In the folder of the server, type:</p>
    <pre className="overflow-x-auto rounded-control border border-rule bg-card px-3 py-2 text-small">
      npm run reset-link -- ines@example.org
    </pre>
    <p className="text-ink-soft">with the e-mail of the account. It prints the link.</p>
  </div>
);
