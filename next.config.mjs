import { standingHeaders } from './server/policy.mjs';

const headers = Object.entries(standingHeaders).map(([key, value]) => ({ key, value }));

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  compress: false,
  reactStrictMode: true,
  typedRoutes: true,
  agentRules: false,
  experimental: { agentUpgrade: false },
  headers: async () => [{ source: '/:path*', headers }],
};
