import { once } from 'node:events';
import http from 'node:http';

/** Node's own client: a browser and fetch do not let a test choose the Host header or leave out the Origin. */
export async function rawRequest(origin: string, path: string, { method = 'GET', headers = {}, body = [] as Buffer[] } = {}) {
  const { hostname, port } = new URL(origin);
  const request = http.request({ hostname, port, path, method, headers, agent: false });
  const answered = once(request, 'response');
  for (const chunk of body) request.write(chunk);
  request.end();
  const [response] = (await answered) as [http.IncomingMessage];
  let text = '';
  for await (const chunk of response) text += chunk;
  return { status: response.statusCode, headers: response.headers, text };
}
