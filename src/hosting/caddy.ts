import { type HeaderRule, type Headers, headersAt } from '#hosting/headers.ts';
import type { Host, HostFacts } from '#hosting/host.ts';
import { mediaTypes } from '#hosting/media-types.ts';
import { askedFor, decodedPath, type Moved } from '#hosting/moved.ts';
import { indexPage, pathPattern } from '#hosting/path-pattern.ts';
import { basePath, siteUrl, withBase } from '#permalinks';

/** For one's own Caddy (https://caddyserver.com/docs/caddyfile). */
export const caddy: Host = {
  name: 'Caddy',
  published: () => [],
  configuration: (facts) => [{ name: 'Caddyfile', text: caddyfile(facts) }],
};

const folder = basePath === '/' ? '' : `, in a folder ${basePath}`;

const caddyfile = ({ rules, moved }: HostFacts): string => `\
# Written by every build. SITE_ROOT holds the published files${folder}; SITE_ADDRESS is a host name, for
# which Caddy gets a certificate, or a port such as ":8080".

{$SITE_ADDRESS:${new URL(siteUrl).host}} {
	root * {$SITE_ROOT:/srv}
	# For what "npm run compress" has not compressed.
	encode gzip

	map {path} {moved} {
${moved.flatMap(mappings).join('\n')}
		default ""
	}

	route {
${headerLines(headersAt(rules, basePath), '\t\t')}

		@moved not vars {moved} ""
		redir @moved {moved} 301

		# A page has one address.
		@index vars_regexp index {uri} ${verbatim(indexPage)}
		redir @index {re.index.1} 301

${Object.entries(mediaTypes).map(typed).join('\n')}
${rules.slice(1).map(matched).join('\n')}

		file_server {
			precompressed br gzip
		}
	}

	handle_errors {
${headerLines(headersAt(rules, basePath), '\t\t')}
		rewrite * ${withBase('404.html')}
		file_server
	}
}
`;

/** Text that Caddy takes as it is written. */
const verbatim = (text: string) => `\`${text}\``;

const headerLines = (headers: Headers, indent: string) =>
  Object.entries(headers)
    .map(([name, value]) => `${indent}header ${name} ${verbatim(value)}`)
    .join('\n');

const typed = ([extension, type]: readonly [string, string]): string => `\
		@${extension} {
			path *.${extension}
			file
		}
		header @${extension} Content-Type ${verbatim(type)}`;

/** A header that is set twice has its later value; what is not there gets none of a file's. */
const matched = ({ paths, headers }: HeaderRule, index: number): string => `\
		@rule${index} {
			path_regexp ${verbatim(pathPattern(paths))}
			file
		}
${Object.entries(headers)
  .map(([name, value]) => `\t\theader @rule${index} ${name} ${verbatim(value)}`)
  .join('\n')}`;

/** An old address that could be read as more than text keeps its page. */
const mappings = (one: Moved): string[] =>
  askedFor(one)
    .map(decodedPath)
    .filter((path) => !/[{}\`]/.test(path))
    .map((path) => `\t\t${verbatim(path)} ${verbatim(one.to)}`);
