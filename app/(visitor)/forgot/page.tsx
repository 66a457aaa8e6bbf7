export const metadata = { title: 'A new password' };

export default function ForgotPage() {
  return (
    <div className="door-grid">
      <div>
        <h1>A new password</h1>
        <p className="soft">Whoever runs this can make an address that sets one: ask them. It works once, for thirty minutes.</p>
      </div>
    </div>
  );
}
