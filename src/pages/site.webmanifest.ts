import { webManifest } from '#feeds/web-manifest.ts';

export const GET = () => new Response(webManifest());
