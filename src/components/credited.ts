/** What stands below a picture, a film or a sound. */
export interface Credited {
  /** What it shows, or should be known of it. */
  readonly caption?: string | undefined;
  /** Who made it. */
  readonly credit?: string | undefined;
  /** What others may do with it: `CC BY 4.0`. */
  readonly licence?: string | undefined;
  /** Where it comes from. */
  readonly href?: string | undefined;
}
