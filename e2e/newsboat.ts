/** Newsboat, a feed reader for the terminal: what it has of a feed after reading it. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { plainEnvironment } from './project.ts';

/** One article in its cache (newsboat's `cache.cpp`). */
export interface Article {
  readonly guid: string;
  readonly title: string;
  readonly url: string;
  /** Seconds since the Unix epoch. */
  readonly pubDate: number;
  readonly content: string;
  readonly unread: number;
  readonly enclosure_url: string;
  readonly enclosure_type: string;
}

export const hasNewsboat: boolean = spawnSync('newsboat', ['--version']).status === 0;
export const howToInstall =
  'newsboat is not installed: apt-get install newsboat, or brew install it';

/** An article in few words, with its day in milliseconds since the Unix epoch. */
export const brief = ({ title, guid, url, pubDate, content, unread }: Article) => {
  return { title, guid, url, day: pubDate * 1000, content, unread };
};
export const asRead = (article: Article) => ({ ...brief(article), unread: 0 });

/**
 * A subscriber of one feed, who has nothing yet; an earlier one of the same folder is gone. Of two
 * feeds newsboat would keep an article that is in both in one only.
 */
export class Subscriber {
  private readonly folder: string;

  constructor(folder: string, feed: string) {
    this.folder = folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'urls'), `${feed}\n`);
    writeFileSync(join(folder, 'config'), '');
  }

  /** Asks the feed for news; the articles it then has, newest first. */
  async reload(): Promise<Article[]> {
    const files = ['-C', 'config', '-u', 'urls', '-c', 'cache.db'];
    await promisify(execFile)('newsboat', [...files, '-x', 'reload'], {
      cwd: this.folder,
      env: plainEnvironment({ HOME: this.folder, LC_ALL: 'C.UTF-8' }),
    });
    return this.cached((cache) => {
      const order = 'SELECT * FROM rss_item ORDER BY pubDate DESC, id DESC';
      return cache.prepare(order).all() as unknown as Article[];
    });
  }

  readAll(): void {
    this.cached((cache) => cache.exec('UPDATE rss_item SET unread = 0'));
  }

  private cached<Value>(use: (cache: DatabaseSync) => Value): Value {
    const cache = new DatabaseSync(join(this.folder, 'cache.db'));
    try {
      return use(cache);
    } finally {
      cache.close();
    }
  }
}
