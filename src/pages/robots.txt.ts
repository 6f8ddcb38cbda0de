import { robots } from '#feeds/robots.ts';

export const GET = () => new Response(robots());
