import type { Host } from '#hosting/host.ts';

/**
 * GitHub Pages sends its own headers and knows no redirects: the policy is in each page, and a page
 * stands at each old address. Without `.nojekyll` it leaves out what begins with `_`
 * (https://docs.github.com/en/pages/getting-started-with-github-pages/about-github-pages-and-jekyll).
 */
export const githubPages: Host = {
  name: 'GitHub Pages',
  published: () => [{ name: '.nojekyll', text: '' }],
};
