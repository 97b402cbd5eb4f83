/** What the last days of coverage brought. */
export { newsOf } from './news.ts';
