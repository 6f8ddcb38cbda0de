import type { HeaderRule } from '#hosting/headers.ts';
import type { Moved } from '#hosting/moved.ts';

/** What every host is told. */
export interface HostFacts {
  readonly rules: readonly HeaderRule[];
  readonly moved: readonly Moved[];
}

/** A text that a host reads. */
export interface HostFile {
  /** Its name, in the published folder or in the folder of server configurations. */
  readonly name: string;
  readonly text: string;
}

/** A host, or a server of one's own. */
export interface Host {
  readonly name: string;
  /** Read from the published folder. */
  readonly published: (facts: HostFacts) => readonly HostFile[];
  /** Read by a server, and never published. */
  readonly configuration?: (facts: HostFacts) => readonly HostFile[];
  /** One line for each of the host's limits that the site passes. */
  readonly passed?: (facts: HostFacts) => readonly string[];
}
