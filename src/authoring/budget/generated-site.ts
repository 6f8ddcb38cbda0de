import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedId, generatedPost } from '#authoring/bench/generated-post.ts';
import { wordsOf } from '#authoring/bench/generated-text.ts';
import { contentFolder } from '#entries/source.ts';

/** Enough posts for a full page of a list and the beginning of a second. */
const postCount = 24;
const talkCount = 4;

const talkId = (index: number) => `generated-talk-${index + 1}`;

/** An entry of each kind that the generated site has. */
export const generatedIds = {
  post: generatedId(postCount / 2),
  talk: talkId(0),
  event: 'generated-event',
  person: 'generated-person',
  /** Every talk has it. */
  tag: 'generated',
} as const;

const { event, person, tag } = generatedIds;

const eventText = `name: Generated event
start: 2026-03-02
end: 2026-03-04
zone: Europe/Brussels
venue: A hall
city: Brussels
country: BE
url: https://event.example/
accent: '#205080'
`;

const personText = `name: Generated person
role: Speaker
links:
  - { label: Website, url: https://person.example/ }
bio:
  short: Exists on generated sites only.
`;

/** A talk given twice, the second time with a recording and its transcript. */
function talkText(index: number): string {
  const { sentence, heading } = wordsOf(1000 + index);
  return `---
title: ${JSON.stringify(`${heading()}, talk ${index + 1}`)}
description: ${JSON.stringify(sentence())}
publishDate: 2026-03-0${index + 1}
tags: [${tag}]
speakers: [${person}]
duration: 30
resources:
  - { type: code, title: The code, url: https://code.example/ }
posts: [${generatedId(index)}]
deliveries:
  - { event: ${event}, date: 2026-03-02, track: Track one, recorded: none }
  - event: ${event}
    start: 2026-03-03T1${index}:00
    end: 2026-03-03T1${index}:30
    track: Track two
    room: Room 2
    recordings:
      - url: https://media.example/${talkId(index)}.mp4
        captions: [{ file: ./captions.en.vtt, language: en }]
---

${sentence()} ${sentence()}

${sentence()} ${sentence()}
`;
}

/** Captions of five minutes, a sentence each ten seconds. */
function captionsText(index: number): string {
  const { sentence } = wordsOf(2000 + index);
  const clock = (seconds: number) =>
    [Math.floor(seconds / 60), seconds % 60].map((part) => String(part).padStart(2, '0')).join(':');
  const cues = Array.from(
    { length: 30 },
    (_, cue) => `${clock(cue * 10)}.000 --> ${clock(cue * 10 + 9)}.000\n${sentence()}\n`,
  );
  return ['WEBVTT', '', ...cues].join('\n');
}

/** Writes entries of every kind into a project that has none; the same bytes every time. */
export function writeGeneratedSite(folder: string): void {
  const write = (name: string, text: string) => {
    const file = join(folder, contentFolder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  write(`events/${event}.yaml`, eventText);
  write(`people/${person}.yaml`, personText);
  for (let index = 0; index < postCount; index += 1) {
    const { id, text } = generatedPost(index, postCount);
    write(`posts/${id}.mdx`, text);
  }
  for (let index = 0; index < talkCount; index += 1) {
    write(`talks/${talkId(index)}/index.md`, talkText(index));
    write(`talks/${talkId(index)}/captions.en.vtt`, captionsText(index));
  }
}
