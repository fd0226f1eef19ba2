import { quoteEndpoints } from '#contract/quote.ts';
import { change, type Route, read } from '#road/route.ts';
import { issueQuote } from './commands/issue.ts';
import { readQuote } from './read.ts';

export { lastQuote, quoteOfCase } from './store.ts';
export { quoteWords } from './words.ts';

export const quoteRoutes: readonly Route[] = [read(quoteEndpoints.read, readQuote), change(issueQuote)];
