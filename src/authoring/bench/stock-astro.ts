import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { astro, type Contestant } from '#authoring/bench/contestant.ts';
import { linkPackages } from '#authoring/bench/scratch.ts';

/**
 * A site as Astro's documentation has one build it, with `glob()` and `mdx()`: a page a post, a list of
 * twenty posts a page, a feed and a sitemap. It has no tags, no twins and no search.
 */
const files: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module", "private": true }\n',
  'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }\n',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://stock.example',
  trailingSlash: 'always',
  integrations: [mdx(), sitemap()],
});
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const posts = defineCollection({
  loader: glob({ base: './src/content/posts', pattern: '**/*.mdx' }),
  schema: z.object({
    title: z.string(),
    description: z.string(),
    date: z.coerce.date(),
    tags: z.array(z.string()),
  }),
});

export const collections = { posts };
`,
  'src/posts.ts': `import { getCollection } from 'astro:content';

export const posts = (await getCollection('posts')).sort(
  (a, b) => b.data.date.valueOf() - a.data.date.valueOf(),
);
`,
  'src/layouts/Page.astro': `---
const { title, description } = Astro.props;
---

<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{title}</title>
    <meta name="description" content={description} />
    <link rel="canonical" href={new URL(Astro.url.pathname, Astro.site)} />
    <link rel="alternate" type="application/rss+xml" title="Stock" href="/rss.xml" />
    <meta property="og:title" content={title} />
    <meta property="og:description" content={description} />
  </head>
  <body>
    <header><a href="/">Stock</a></header>
    <main><slot /></main>
    <footer><a href="/rss.xml">RSS</a></footer>
  </body>
</html>

<style is:global>
  body {
    max-inline-size: 42rem;
    margin: auto;
    font: 1.1rem / 1.6 serif;
  }
  pre {
    overflow-x: auto;
    padding: 1rem;
  }
</style>
`,
  'src/pages/[...page].astro': `---
import Page from '@/layouts/Page.astro';
import { posts } from '@/posts';

export function getStaticPaths({ paginate }) {
  return paginate(posts, { pageSize: 20 });
}
const { page } = Astro.props;
---

<Page title="Stock" description="Posts, newest first.">
  <ol>
    {page.data.map(({ id, data }) => (
      <li>
        <a href={\`/posts/\${id}/\`}>{data.title}</a>
        <time datetime={data.date.toISOString()}>{data.date.toDateString()}</time>
        <p>{data.description}</p>
      </li>
    ))}
  </ol>
  {page.url.prev && <a href={page.url.prev}>Newer</a>}
  {page.url.next && <a href={page.url.next}>Older</a>}
</Page>
`,
  'src/pages/posts/[id].astro': `---
import { render } from 'astro:content';
import Page from '@/layouts/Page.astro';
import { posts } from '@/posts';

export function getStaticPaths() {
  return posts.map((post, index) => ({
    params: { id: post.id },
    props: { post, newer: posts[index - 1], older: posts[index + 1] },
  }));
}
const { post, newer, older } = Astro.props;
const { title, description, date, tags } = post.data;
const { Content, headings } = await render(post);
---

<Page title={title} description={description}>
  <article>
    <h1>{title}</h1>
    <time datetime={date.toISOString()}>{date.toDateString()}</time>
    <ul>{tags.map((tag) => <li>{tag}</li>)}</ul>
    <nav>
      <ol>{headings.map(({ slug, text }) => <li><a href={\`#\${slug}\`}>{text}</a></li>)}</ol>
    </nav>
    <Content />
  </article>
  {newer && <a href={\`/posts/\${newer.id}/\`}>{newer.data.title}</a>}
  {older && <a href={\`/posts/\${older.id}/\`}>{older.data.title}</a>}
</Page>
`,
  'src/pages/rss.xml.ts': `import rss from '@astrojs/rss';
import { posts } from '@/posts';

export const GET = (context) =>
  rss({
    title: 'Stock',
    description: 'Posts, newest first.',
    site: context.site,
    items: posts.slice(0, 30).map(({ id, data: { title, description, date } }) => ({
      title,
      description,
      pubDate: date,
      link: \`/posts/\${id}/\`,
    })),
  });
`,
};

/** @param project the folder whose packages it uses, absolute */
export const stockAstro = (project: string): Contestant => ({
  name: 'stock Astro',
  prepare(folder) {
    for (const [name, text] of Object.entries(files)) {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    linkPackages(project, folder);
  },
  posts: 'src/content/posts',
  layout: 'src/layouts/Page.astro',
  build: [astro, 'build'],
});
