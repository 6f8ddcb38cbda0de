import { published } from '#collections/published.ts';
import { llms } from '#feeds/llms.ts';

export const GET = async () => new Response(llms(await published()));
