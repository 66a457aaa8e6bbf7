import fs from 'node:fs';
import path from 'node:path';

/**
 * Names the route of a path as the app's folders do (`/s/[token]`), from Next's own list, so that a log never holds a token or an id.
 * @param {string} root the project
 * @returns {(pathname: string) => string}
 */
export function routeTemplates(root) {
  /** @type {Record<'staticRoutes' | 'dynamicRoutes', { page: string, regex: string }[]>} */
  const { staticRoutes, dynamicRoutes } = JSON.parse(fs.readFileSync(path.join(root, '.next', 'routes-manifest.json'), 'utf8'));
  const routes = [...staticRoutes, ...dynamicRoutes].map(({ page, regex }) => ({ page, pattern: new RegExp(regex) }));
  const files = new Set(filesIn(path.join(root, 'public')));
  return (pathname) => {
    if (pathname.startsWith('/_next/static/')) return '/_next/static';
    if (files.has(pathname)) return pathname;
    return routes.find(({ pattern }) => pattern.test(pathname))?.page ?? '(none)';
  };
}

/** @param {string} folder */
function filesIn(folder) {
  if (!fs.existsSync(folder)) return [];
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => `/${path.relative(folder, path.join(entry.parentPath, entry.name))}`);
}
