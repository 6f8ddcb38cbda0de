import type { Hue } from '#components/accent.ts';

/** A picture file that a preview shows. */
export interface CardPicture {
  /** Path from the project's root. */
  readonly file: string;
  /** Of its bytes. */
  readonly digest: string;
}

/** Someone whom a preview names. */
export interface CardPerson {
  readonly name: string;
  readonly portrait?: CardPicture;
}

/** When and where, as the margin of a programme has it. */
export interface CardTime {
  /** `1 Feb` */
  readonly day: string;
  readonly year: string;
  /** `11:50–12:30` */
  readonly hours?: string;
  /** The room, or that it is online. */
  readonly place?: string;
}

/** A line of a programme. */
export interface CardRow {
  /** `1 Feb`, `11:50` */
  readonly when?: string;
  readonly title: string;
  readonly hue?: Hue;
}

/**
 * All that stands on a preview, in words. Nothing in it depends on the machine or the hour, so that
 * its hash names the picture.
 */
export interface Card {
  readonly design: 'session' | 'poster' | 'text' | 'list' | 'event' | 'person' | 'home';
  readonly title: string;
  /** BCP 47, of the title. */
  readonly lang: string;
  /** The site's name. */
  readonly site: string;
  /** What it is: `Talk · 40 minutes`. */
  readonly label?: string;
  readonly time?: CardTime;
  /** It is still to come. */
  readonly ahead?: boolean;
  /** A line above the title: the event and its track, the day of a post; below a name, what they do. */
  readonly kicker?: string;
  /** A sentence below the title, where there is room. */
  readonly note?: string;
  readonly people?: readonly CardPerson[];
  readonly rows?: readonly CardRow[];
  /** Small print: tags, counts. */
  readonly foot?: readonly string[];
  readonly hue?: Hue;
}

/** An entry's cover in place of a drawing. */
export interface CoverCard {
  readonly design: 'cover';
  readonly picture: CardPicture;
}

export type Drawing = Card | CoverCard;

/** Pixels of every preview, and of the poster of a recording. */
export const previewSize = { width: 1200, height: 630 } as const;
export const posterSize = { width: 1280, height: 720 } as const;

/** What a preview file may weigh, in bytes. */
export const mostBytes = 60_000;
