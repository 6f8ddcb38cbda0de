import { type Delivery } from '#collections/deliveries.ts';
import type { Entry } from '#collections/entry.ts';
import type { Framed } from '#collections/framed.ts';
import type { Post } from '#collections/post.ts';
import type { Recording } from '#collections/recordings.ts';
import type { Page } from '#collections/site.ts';
import type { Talk } from '#collections/talk.ts';
import { dayText } from '#components/day-text.ts';
import type { Card, CardTime, Drawing } from '#previews/card.ts';
import { cardPicture } from '#previews/card-picture.ts';
import { cardPerson, hueFor, said } from '#previews/words.ts';
import { clock } from '#recordings/time.ts';
import { site } from '#site.config';
import { capitalised, words } from '#words/words.ts';

/** An entry's cover where its author wants it, or else what the entry says of itself. */
export function entryDrawing(entry: Post | Talk | Page): Drawing {
  const picture = entry.cover?.preview ? cardPicture(entry.cover.image, entry.file) : undefined;
  if (picture) return { design: 'cover', picture };
  if (entry.collection === 'posts') return postCard(entry);
  return entry.collection === 'talks' ? talkCard(entry) : pageCard(entry);
}

const common = ({ title, lang, description, tags }: Entry) => ({
  title,
  lang,
  site: site.title,
  // An excerpt that is the title again says nothing.
  ...(description !== title && { note: description }),
  foot: tags.map(({ label }) => label),
});

function postCard(post: Post): Card {
  const { published, authors, series } = post;
  const [event] = post.events;
  // A series is often called as its event: one of them says it.
  const part = series[0]?.label === event?.name ? undefined : series[0]?.label;
  const kicker = said(published && dayText(published.day), event?.name);
  return {
    ...common(post),
    design: 'text',
    label: said(capitalised(words.kinds.post), part),
    ...(kicker && { kicker }),
    people: authors.map(cardPerson),
    ...(event && hueFor(event)),
  };
}

const pageCard = (page: Page): Card => ({ ...common(page), design: 'text' });

/** The delivery that a reader would ask about: the next, or else the last that took place. */
const leading = ({ upcoming, deliveries }: Talk): Delivery | undefined =>
  upcoming[0] ?? deliveries.find(({ status }) => status === 'given') ?? deliveries[0];

function talkCard(talk: Talk): Card {
  const delivery = leading(talk);
  const ahead = talk.upcoming.length > 0;
  const given = talk.deliveries.filter(({ status }) => status === 'given').length;
  const kind = words.kinds[talk.kind];
  const label = said(
    capitalised(ahead ? words.talk.upcomingKind(kind) : kind),
    talk.duration !== undefined && words.counts.minutes(talk.duration),
    given > 1 && words.talk.given(given),
    !ahead && delivery && offText(delivery),
  );
  const speakers = ahead && delivery ? delivery.speakers : talk.speakers;
  return {
    ...common(talk),
    design: 'session',
    label,
    people: speakers.map(({ person }) => cardPerson(person)),
    ...(delivery && sessionFacts(delivery)),
    ...(ahead && { ahead }),
  };
}

const offText = ({ status }: Delivery): string | undefined =>
  status === 'cancelled' || status === 'postponed' ? words.statuses[status] : undefined;

function sessionFacts(delivery: Delivery): Pick<Card, 'time' | 'kicker' | 'hue'> {
  const { event, track } = delivery;
  const place = placeOf(delivery);
  return {
    ...(delivery.day && { time: timeOf(delivery, delivery.day, place) }),
    kicker: said(event.name, track ?? (place === event.city ? undefined : event.city)),
    ...hueFor(event),
  };
}

const placeOf = ({ attendance, room, event }: Delivery): string | undefined =>
  attendance === 'online' ? words.talk.online : (room ?? event.city);

function timeOf({ start, end }: Delivery, day: string, place: string | undefined): CardTime {
  const hours = [start, end].filter(Boolean).join('–');
  const year = day.slice(0, 4);
  return { day: dayText(day, 'short'), year, ...(place && { place }), ...(hours && { hours }) };
}

/** What stands for a recording in an entry's text, of which no more is known than its title. */
export function framedCard(entry: Post | Talk, { title, playable }: Framed): Card {
  const { note: _, ...rest } = common(entry);
  const event = entry.collection === 'posts' ? entry.events[0] : leading(entry)?.event;
  return {
    ...rest,
    title,
    design: 'poster',
    label: words.recording.onHost(playable.host),
    ...(title !== entry.title && { kicker: entry.title }),
    ...(event && hueFor(event)),
  };
}

/** What stands for a recording without a picture of its own. */
export function posterCard(talk: Talk, delivery: Delivery, recording: Recording): Card {
  const { title = delivery.title, duration, language } = recording;
  return {
    ...common(talk),
    ...sessionFacts(delivery),
    title,
    lang: language,
    design: 'poster',
    label: said(words.recording.one, duration !== undefined && clock(duration)),
    people: delivery.speakers.map(({ person }) => cardPerson(person)),
  };
}
