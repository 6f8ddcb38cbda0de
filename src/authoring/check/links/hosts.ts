/** Questions to many hosts: so many at once, few of one host, and none while a host rests. */
export interface Manners {
  /** Questions under way in all. */
  readonly atOnce: number;
  /** Questions under way to one host. */
  readonly perHost: number;
}

export interface Hosts {
  /** Runs a question to a host when its turn comes. */
  readonly ask: <Result>(host: string, question: () => Promise<Result>) => Promise<Result>;
  /** Lets a host be for so many milliseconds, and resolves when they are over. */
  readonly rest: (host: string, milliseconds: number) => Promise<void>;
}

export function politeHosts({ atOnce, perHost }: Manners): Hosts {
  const waiting: { host: string; start: () => void }[] = [];
  const busy = new Map<string, number>();
  const resting = new Map<string, number>();
  let running = 0;

  const isFree = (host: string) =>
    (busy.get(host) ?? 0) < perHost && (resting.get(host) ?? 0) <= Date.now();

  const next = () => {
    while (running < atOnce) {
      const at = waiting.findIndex(({ host }) => isFree(host));
      const [turn] = at < 0 ? [] : waiting.splice(at, 1);
      if (!turn) return;
      running += 1;
      busy.set(turn.host, (busy.get(turn.host) ?? 0) + 1);
      turn.start();
    }
  };

  return {
    async ask(host, question) {
      await new Promise<void>((start) => {
        waiting.push({ host, start });
        next();
      });
      try {
        return await question();
      } finally {
        running -= 1;
        busy.set(host, (busy.get(host) ?? 1) - 1);
        next();
      }
    },
    async rest(host, milliseconds) {
      const until = Math.max(resting.get(host) ?? 0, Date.now() + milliseconds);
      resting.set(host, until);
      await new Promise((over) => setTimeout(over, until - Date.now()));
      next();
    },
  };
}
