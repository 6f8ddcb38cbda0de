import { type HeaderRule, type Headers, headersAt } from '#hosting/headers.ts';
import type { Host, HostFacts } from '#hosting/host.ts';
import { bareType, encodedTypes, mediaTypes, textTypes } from '#hosting/media-types.ts';
import { askedFor, decodedPath, type Moved } from '#hosting/moved.ts';
import { indexPage, pathPattern } from '#hosting/path-pattern.ts';
import { basePath, withBase } from '#permalinks';

/** For one's own nginx: what a `server` block includes (https://nginx.org/en/docs/). */
export const nginx: Host = {
  name: 'nginx',
  published: () => [],
  configuration: (facts) => [{ name: 'nginx.conf', text: serverInclude(facts) }],
};

const folder =
  basePath === '/' ? 'the published files' : `a folder ${basePath} with the published files`;

const serverInclude = ({ rules, moved }: HostFacts): string => `\
# Written by every build. In a server block of your own:
#
#   server {
#     listen 443 ssl;
#     server_name example.org;
#     root /srv/www;  # which holds ${folder}
#     include /path/to/nginx.conf;
#   }
#
# With Debian's libnginx-mod-http-brotli-static, "brotli_static on;" beside the include serves .br too.

index index.html;
error_page 404 ${withBase('404.html')};
absolute_redirect off;
server_tokens off;

types {
${Object.entries(mediaTypes)
  .map(([extension, type]) => `  ${bareType(type)} ${extension};`)
  .join('\n')}
}
default_type application/octet-stream;
charset utf-8;
charset_types ${listed(encodedTypes)};

# What "npm run compress" left beside a file is sent, and else it is compressed as it is asked for.
gzip_static on;
gzip on;
gzip_vary on;
gzip_types ${listed(textTypes)};

# Each header is set once; what differs between files is a variable.
${serverHeaders(rules)}

# A page has one address.
if ($request_uri ~ ${quoted(indexPage)}) {
  return 301 $1;
}

${locationsOf(rules)}
${moved.flatMap(redirects).join('\n')}
`;

/** Pages are meant in each list without being named. */
const listed = (types: readonly string[]) =>
  [...new Set(types.map(bareType))].filter((type) => type !== 'text/html').join(' ');

/** Text between quotes. */
const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

const variable = (name: string) => `$${name.toLowerCase().replaceAll('-', '_')}_header`;
/** nginx knows media types in its own way, and adds no header that is empty. */
const names = (headers: Headers) => Object.keys(headers).filter((name) => name !== 'Content-Type');

function serverHeaders([first, ...others]: readonly HeaderRule[]): string {
  const { headers = {} } = first ?? {};
  const varying = new Set(others.flatMap((rule) => names(rule.headers)));
  return [
    ...[...varying].map((name) => `set ${variable(name)} ${quoted(headers[name] ?? '')};`),
    ...[...new Set([...names(headers), ...varying])].map((name) => {
      const value = varying.has(name) ? variable(name) : quoted(headers[name] ?? '');
      return `add_header ${name} ${value} always;`;
    }),
  ].join('\n');
}

/**
 * A location for each rule but the first, which is the server's own. nginx takes the first that
 * fits, so that the last rule comes first and brings what earlier rules say of its paths.
 */
const locationsOf = (rules: readonly HeaderRule[]): string =>
  rules
    .slice(1)
    .toReversed()
    .map(({ paths }) => {
      const example = (paths[0] ?? '').replace('*', 'x');
      const { 'Content-Type': type, ...headers } = headersAt(rules.slice(1), example);
      return [
        `location ~ ${quoted(pathPattern(paths))} {`,
        ...(type ? ['  types { }', `  default_type ${bareType(type)};`] : []),
        ...Object.entries(headers).map(
          ([name, value]) => `  set ${variable(name)} ${quoted(value)};`,
        ),
        '}',
      ].join('\n');
    })
    .join('\n');

const redirects = (one: Moved): string[] =>
  askedFor(one).map(
    (path) =>
      `location = ${quoted(decodedPath(path))} { return 301 ${quoted(one.to.replaceAll('$', '%24'))}; }`,
  );
