import type { HeaderRule } from '#hosting/headers.ts';
import { editorPath } from '#permalinks';

/** Where the browser editor keeps the site's files. */
export type EditorBackend = 'github' | 'gitlab' | 'gitea';

/** What the editor asks of each: the files, and whether the host is well; authors' pictures. */
const hosts: Readonly<Record<EditorBackend, { connect: string; img: string }>> = {
  github: {
    connect: 'https://api.github.com https://www.githubstatus.com',
    img: 'https://*.githubusercontent.com',
  },
  gitlab: {
    connect: 'https://gitlab.com https://status-api.hostedstatus.com',
    img: 'https://gitlab.com https://secure.gravatar.com',
  },
  gitea: { connect: 'https://gitea.com', img: 'https://gitea.com' },
};

/**
 * What the editor's page is sent instead of the site's own policy: Sveltia CMS writes styles and
 * markup from text, and signs in by a window of its own. No script from anywhere else runs there.
 */
export const editorRule = (backend: EditorBackend): HeaderRule => ({
  paths: [`${editorPath}*`],
  headers: {
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      `img-src 'self' data: blob: ${hosts[backend].img}`,
      "media-src 'self' blob:",
      "font-src 'self' data:",
      `connect-src 'self' data: blob: ${hosts[backend].connect}`,
      "worker-src 'self' blob:",
      "frame-src 'self' blob:",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
  },
});
