import { headings, openings, sentences, slots } from '#authoring/bench/words.ts';
import { seeded } from '#authoring/figures/noise-model.ts';

/** Draws words; the same seed draws the same. */
export interface Words {
  /** @returns a whole number from 0 to `below - 1` */
  readonly number: (below: number) => number;
  readonly pick: <Value>(values: readonly Value[]) => Value;
  /** @param slot a name in words.ts */
  readonly word: (slot: string) => string;
  readonly sentence: () => string;
  readonly heading: () => string;
}

export function wordsOf(seed: number): Words {
  const random = seeded(seed);
  const number = (below: number) => Math.floor(random() * below);
  const pick = <Value>(values: readonly Value[]): Value => values[number(values.length)] as Value;
  const word = (slot: string) => pick(slots[slot] ?? []);
  const filled = (pattern: string) =>
    pattern.replace(/\{(\w+)\}/g, (_, slot: string) => word(slot));
  const sentence = () => {
    const text = filled(pick(sentences));
    const opened = random() < 0.25 ? `${pick(openings)} ${lowered(text)}` : text;
    return `${opened}.`;
  };
  return { number, pick, word, sentence, heading: () => filled(pick(headings)) };
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
