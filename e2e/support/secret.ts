/** What the server of the journeys signs with, so that a journey makes the button of a letter as the server would. */
export const serverSecret = 'e2e-only-secret-e2e-only-secret-e2e';
