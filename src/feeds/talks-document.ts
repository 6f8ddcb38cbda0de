/**
 * What `talks.json` holds: the contract with other programs. Addresses are absolute; a field is
 * absent where nothing is known, and a list is always there. Fields may be added within a version.
 */
export interface TalksDocument {
  /** Another number where a field has gone or changed its meaning. */
  readonly version: 1;
  /** The site's name. */
  readonly title: string;
  /** The address of this document. */
  readonly url: string;
  /** The page that lists the same talks. */
  readonly page: string;
  /** The newest first. */
  readonly talks: readonly TalkRecord[];
}

/** A talk: the work, however often it is given. */
export interface TalkRecord {
  /** The same as long as the address is. */
  readonly id: string;
  /** Its page. */
  readonly url: string;
  readonly title: string;
  readonly kind: 'talk' | 'lightning' | 'keynote' | 'workshop' | 'panel' | 'podcast' | 'interview';
  /** BCP 47. */
  readonly language: string;
  /** What the audience needs to know before: `beginner`, `intermediate` or `advanced`. */
  readonly level?: string;
  /** Its usual length, ISO 8601: `PT25M`. */
  readonly duration?: string;
  /** One paragraph that says what the audience gets. */
  readonly abstract?: string;
  /** One sentence. */
  readonly description: string;
  /** The day its page was published, `YYYY-MM-DD`. */
  readonly published?: string;
  /** The day it last changed in substance, where that is another. */
  readonly updated?: string;
  /** In the order of the programme. */
  readonly speakers: readonly SpeakerRecord[];
  readonly tags: readonly string[];
  readonly slides: readonly SlidesRecord[];
  readonly resources: readonly ResourceRecord[];
  /** Posts that go with it. */
  readonly posts: readonly PostRecord[];
  /** Each time it is or was given, the newest first. */
  readonly deliveries: readonly DeliveryRecord[];
}

export interface SpeakerRecord {
  readonly name: string;
  /** Their page on this site. */
  readonly url: string;
  /** What they did, if they did not simply speak: `host`. */
  readonly role?: string;
}

/** Slides have a `file`, a `url` or both. */
export interface SlidesRecord {
  readonly label?: string;
  /** The slides as a PDF on this site. */
  readonly file?: string;
  /** Where they are elsewhere. */
  readonly url?: string;
  /** What they are made from. */
  readonly source?: string;
  /** What others may do with them, in the author's words. */
  readonly licence?: string;
}

export interface ResourceRecord {
  readonly type: 'code' | 'demo' | 'paper' | 'post' | 'book' | 'tool' | 'link';
  readonly title: string;
  readonly url: string;
}

export interface PostRecord {
  readonly title: string;
  readonly url: string;
}

/** One time a talk is or was given. */
export interface DeliveryRecord {
  /** Names it within its talk. */
  readonly id: string;
  readonly event: EventRecord;
  /** RFC 3339 on the event's clock, `2026-02-01T11:50:00+01:00`; `2026-02-01` where no time is known. */
  readonly start?: string;
  /** RFC 3339 on the event's clock; absent where it is not known. */
  readonly end?: string;
  readonly status: 'scheduled' | 'given' | 'cancelled' | 'postponed';
  readonly attendance: 'in-person' | 'online' | 'hybrid';
  readonly track?: string;
  readonly room?: string;
  /** The session's page in the event's programme. */
  readonly url?: string;
  /** Where it is not the talk's. */
  readonly title?: string;
  /** BCP 47, where it is not the talk's. */
  readonly language?: string;
  /** Where they are not the talk's. */
  readonly speakers?: readonly SpeakerRecord[];
  /** Its own; empty where it had the talk's. */
  readonly slides: readonly SlidesRecord[];
  readonly recordings: readonly RecordingRecord[];
  /** Why there is no recording: it is awaited, or there will be none. */
  readonly recorded?: 'pending' | 'none';
}

export interface EventRecord {
  readonly id: string;
  readonly name: string;
  /** Its own site. */
  readonly url?: string;
  /** Its page on this site. */
  readonly page: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly start?: string;
  readonly end?: string;
  readonly venue?: string;
  readonly city?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** IANA time zone. */
  readonly zone?: string;
}

export interface RecordingRecord {
  /** The page or file where it can be watched. */
  readonly url: string;
  readonly title?: string;
  /** BCP 47. */
  readonly language: string;
  /** Where the talk begins in it, in whole seconds. */
  readonly start: number;
  /** Its length, ISO 8601. */
  readonly duration?: string;
  /** The day it was published, `YYYY-MM-DD`. */
  readonly published?: string;
  readonly captions: readonly CaptionsRecord[];
  readonly chapters: readonly ChapterRecord[];
}

export interface CaptionsRecord {
  /** A WebVTT file on this site. */
  readonly url: string;
  /** BCP 47. */
  readonly language: string;
  readonly label?: string;
  /** Who made them, and how. */
  readonly note?: string;
}

export interface ChapterRecord {
  /** Where it begins in the recording, in whole seconds. */
  readonly start: number;
  readonly title: string;
}
