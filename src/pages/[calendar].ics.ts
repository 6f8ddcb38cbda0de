import type { APIRoute, GetStaticPaths } from 'astro';
import { keyed } from '#collections/cache-key.ts';
import { published } from '#collections/published.ts';
import type { Session } from '#collections/sessions.ts';
import { calendarOf } from '#feeds/icalendar.ts';
import { calendarPath, talksPath } from '#permalinks';
import { site } from '#site.config';

// The format knows no empty calendar, so there is none before the first delivery.
export const getStaticPaths = (async () => {
  const { sessions } = await published();
  if (sessions.length === 0) return [];
  return [keyed({ params: { calendar: 'talks' }, props: { sessions } })];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ sessions: readonly Session[] }> = ({ props }) => {
  const calendar = calendarOf(props.sessions, {
    name: `Talks on ${site.title}`,
    description: `Every talk on ${site.title}, given and to come.`,
    path: calendarPath,
    page: talksPath,
  });
  return new Response(calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
