import type { MetadataRoute } from 'next';

/** What a phone needs to install the app: its name, icons, shortcuts, and what its share menu may send here. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/today',
    name: 'Throughline',
    short_name: 'Throughline',
    description: 'A career objective, turned into a networking plan that you keep.',
    start_url: '/today',
    scope: '/',
    display: 'standalone',
    background_color: '#f8f8f5',
    theme_color: '#f8f8f5',
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
    shortcuts: [
      { name: 'Log a conversation', short_name: 'Log', url: '/log' },
      { name: 'Today', url: '/today' },
    ],
    share_target: {
      action: '/api/share-target',
      method: 'POST',
      enctype: 'multipart/form-data',
      params: {
        title: 'title',
        text: 'text',
        url: 'url',
        files: [{ name: 'files', accept: ['text/calendar', '.ics', 'text/vcard', 'text/x-vcard', '.vcf', 'message/rfc822', '.eml'] }],
      },
    },
  };
}
