/** What went wrong between this server and the mail server, in our own words: theirs may hold an address. */
export type MailProblem = {
  says: string;
  /** Trying again will not help. */
  isFinal: boolean;
  /** It is not about this one letter or its address: no other letter would be sent either. */
  isOfServer: boolean;
};

type SmtpError = { code?: string; responseCode?: number; command?: string };

const byCode: Readonly<Record<string, string>> = {
  EDNS: 'The mail server’s name could not be found.',
  ETIMEDOUT: 'The mail server did not answer in time.',
  ETLS: 'The mail server offers no encryption, or its certificate is not valid.',
};
const notReached = 'The mail server could not be reached, or broke off.';
const certificate = /cert|SSL|TLS/i;

/** @param error what nodemailer threw */
export function mailProblemOf(error: unknown): MailProblem {
  const { code = '', responseCode, command = '' } = error as SmtpError;
  if (code === 'ETLS' || command === 'STARTTLS' || certificate.test(`${code} ${(error as Error).message}`)) return unreached('ETLS');
  if (code === 'EAUTH' || command.startsWith('AUTH')) {
    return { says: `The mail server refused the user name or password of SMTP_URL${coded(responseCode)}.`, ...kindOf(responseCode, true) };
  }
  if (responseCode && responseCode >= 500) {
    const isOfServer = !/RCPT|DATA/.test(command);
    return {
      says: `The mail server refused the ${isOfServer ? 'connection' : 'letter or its address'}${coded(responseCode)}.`,
      ...kindOf(responseCode, isOfServer),
    };
  }
  if (responseCode) return { says: `The mail server asked to try again later${coded(responseCode)}.`, ...kindOf(responseCode, true) };
  return unreached(code);
}

const unreached = (code: string): MailProblem => ({ says: byCode[code] ?? notReached, isFinal: false, isOfServer: true });

const coded = (responseCode: number | undefined) => (responseCode ? ` (${responseCode})` : '');

const kindOf = (responseCode: number | undefined, isOfServer: boolean) => ({
  isFinal: responseCode !== undefined && responseCode >= 500,
  isOfServer,
});
