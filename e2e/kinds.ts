/** One page of each kind: of those that stand at one depth below one first segment. */
export const kindsOf = (paths: readonly string[]): string[] => [
  ...new Map(
    paths.map((path) => {
      const segments = path.split('/').filter(Boolean);
      return [`${segments[0] ?? ''} ${segments.length}`, path];
    }),
  ).values(),
];
