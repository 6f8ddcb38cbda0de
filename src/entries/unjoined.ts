/** Two versions of a text that Git left for its author to choose from, and what to say of them. */
export const unjoined = {
  /** Where the first version begins. */
  mark: /^<{7}(?=\s|$)/m,
  message: 'two versions of a text stand here, which Git could not join',
  hint: 'keep one, and remove the lines that begin with "<<<<<<<", "=======" and ">>>>>>>"',
} as const;
