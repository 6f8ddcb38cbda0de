/** Words a reader of prose with code takes in a minute; of prose alone it is 238 (Brysbaert 2019). */
const wordsPerMinute = 200;

/** How long a text takes to read, in whole minutes from one up. */
export const readingMinutes = (words: number): number =>
  Math.max(1, Math.round(words / wordsPerMinute));
