import { readContent } from '#entries/read.ts';
import { problemReport } from '#entries/problem.ts';
const t=performance.now();
const c = await readContent(process.cwd());
console.log(problemReport(c.problems)); for (const [n, es] of Object.entries(c.entries)) console.log(n, es.map(e=>e.id).join(' '));
console.log(performance.now()-t, JSON.stringify(c.entries.posts[0]!.outline).slice(0,1500));
