import { perPassage } from './memo.ts';

/** True for a sentence that ends with a question mark, a quotation mark behind it or none. */
export const asks = perPassage(
  (passage): boolean => passage.text.includes('?') && /\?\s*[»”"]?\s*$/u.test(passage.text),
);
