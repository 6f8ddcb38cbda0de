import { z } from 'zod';

/** What the owner may turn on in site.config, beyond what its types can say. */

const address = (example: string) =>
  z
    .string()
    .refine((text) => /^https:\/\//.test(text) && URL.canParse(text), {
      message: 'must be an address that begins with https://',
    })
    .meta({ examples: [example] });

const named = (message: string, pattern: RegExp, example: string) =>
  z
    .string()
    .regex(pattern, message)
    .meta({ examples: [example] });

const comments = z.strictObject({
  repository: named('must be owner/name', /^[\w.-]+\/[\w.-]+$/, 'owner/name'),
  repositoryId: named(
    'must be the id that giscus.app shows',
    /^R_[\w=-]+$|^MDEw[\w=]+$/,
    'R_kgDO…',
  ),
  category: named('must be the name of a category', /\S/, 'Announcements'),
  categoryId: named('must be the id that giscus.app shows', /^(?:DIC_|MDE4)[\w=-]+$/, 'DIC_kwDO…'),
});

const newsletter = z.strictObject({
  action: address('https://letters.example/subscribe'),
  field: named('must be the name the service has for the address', /^\S+$/, 'email'),
  hidden: z.record(z.string(), z.string()).optional(),
  text: z.string().optional(),
});

const analytics = z.strictObject({
  script: named(
    'must be an address that begins with https://, or a path of this site',
    /^(?:https:\/\/[^\s/]+\/|\/(?!\/))\S*$/,
    'https://count.example/script.js',
  ),
  data: z
    .record(z.string(), z.string())
    .refine((data) => Object.keys(data).every((name) => /^[a-z][a-z0-9-]*$/.test(name)), {
      message: 'must have names in lower case: domain for data-domain',
    })
    .optional(),
  connect: z.array(address('https://count.example')).optional(),
});

/** Off where absent. */
export const settings = z.object({
  comments: comments.optional(),
  newsletter: newsletter.optional(),
  analytics: analytics.optional(),
  editUrl: named(
    'must be an address that ends with a slash, for the path of a file to follow',
    /^https:\/\/\S+\/$/,
    'https://github.com/OWNER/NAME/edit/main/',
  ).optional(),
  share: z
    .record(
      z.string(),
      named(
        'must be an address with {url} in it, as https://bsky.app/intent/compose?text={title}%20{url}',
        /^(?:https:\/\/|mailto:)\S*\{url\}\S*$/,
        'https://bsky.app/intent/compose?text={title}%20{url}',
      ),
    )
    .optional(),
});
