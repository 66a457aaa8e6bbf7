/** The part of the package `autocannon` that measure.mjs uses, since it comes without types. */
declare module 'autocannon' {
  type Options = { url: string; connections: number; amount: number; timeout: number; headers: Record<string, string> };
  type Result = { non2xx: number; errors: number; duration: number };
  type Run = { on(event: 'response', hear: (client: unknown, status: number, bytes: number, milliseconds: number) => void): void };
  export default function autocannon(options: Options, done: (error: Error | null, result: Result) => void): Run;
}
