import type { APIRoute, GetStaticPaths } from 'astro';
import { keyed } from '#collections/cache-key.ts';
import { published } from '#collections/published.ts';
import type { Session } from '#collections/sessions.ts';
import { calendarOf } from '#feeds/icalendar.ts';
import { calendarPath, talksPath } from '#permalinks';
import { site } from '#site.config';
import { words } from '#words/words.ts';

// The format knows no empty calendar, so there is none before the first delivery.
export const getStaticPaths = (() => {
  const { dated: sessions } = published();
  if (sessions.length === 0) return [];
  return [keyed({ params: { calendar: 'talks' }, props: { sessions } })];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ sessions: readonly Session[] }> = ({ props }) => {
  const calendar = calendarOf(props.sessions, {
    name: words.calendar.name(site.title),
    description: words.calendar.description(site.title),
    path: calendarPath,
    page: talksPath,
  });
  return new Response(calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
