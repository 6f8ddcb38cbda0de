/**
 * What scripts say in English. They get it from the page, so it is data: `{name}` stands for
 * something, `#` for a number.
 */
export const scripts = {
  copy: { copied: 'Copied', refused: 'The browser does not allow it' },
  gallery: { pictures: 'Pictures', previous: 'Previous', next: 'Next', close: 'Close' },
  search: {
    close: 'Close',
    searching: 'Searching…',
    failed: 'The search could not be loaded. Reload the page to try again.',
    nothing: 'Nothing found. Fewer or other words may help.',
    nothingFor: 'Nothing found for “{words}”. Fewer or other words may help.',
    results: { one: '# result', other: '# results' },
    resultsFor: { one: '# result for “{words}”', other: '# results for “{words}”' },
    some: { one: '{shown} of # result', other: '{shown} of # results' },
    someFor: {
      one: '{shown} of # result for “{words}”',
      other: '{shown} of # results for “{words}”',
    },
    more: { other: 'and # more' },
    kinds: { post: 'Post', talk: 'Talk', page: 'Page' },
    slide: 'Slide {number}',
    slideOf: 'Slide {number} of deck {deck}',
  },
};
