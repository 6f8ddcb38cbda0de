import type { APIRoute, GetStaticPaths } from 'astro';
import { keyed } from '#collections/cache-key.ts';
import { published } from '#collections/published.ts';
import type { Session } from '#collections/sessions.ts';
import { calendarOf } from '#feeds/icalendar.ts';

export const getStaticPaths = (() => {
  const { upcoming } = published();
  return upcoming.map((session) =>
    keyed({ params: { id: session.talk.id, delivery: session.delivery.key }, props: { session } }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ session: Session }> = ({ props }) =>
  new Response(calendarOf([props.session]), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
