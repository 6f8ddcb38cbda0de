import { published } from '#collections/published.ts';
import { llms } from '#feeds/llms.ts';

export const GET = () => new Response(llms(published()));
