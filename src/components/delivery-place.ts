import type { Delivery } from '#collections/deliveries.ts';
import { placeText } from '#collections/names.ts';
import { words } from '#words/words.ts';

/** Where a delivery takes place, from the room outward, as far as that is known. */
export const deliveryPlace = ({ attendance, room, event }: Delivery): string =>
  attendance === 'online' ? words.talk.online : placeText(event, room);
