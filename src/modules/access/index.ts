import { accessEndpoints } from '#contract/access.ts';
import { change, type Route, read } from '#road/route.ts';
import { reviewAccess } from './commands/review.ts';
import { listCustomersRead } from './queries/customers.ts';
import { listReaders } from './queries/readers.ts';
import { listReviews } from './queries/reviews.ts';

export { accessVocabulary } from './vocabulary.ts';

export const accessRoutes: readonly Route[] = [
  read(accessEndpoints.readers, listReaders),
  read(accessEndpoints.customers, listCustomersRead),
  read(accessEndpoints.reviews, listReviews),
  change(reviewAccess),
];
