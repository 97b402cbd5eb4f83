import { NothingRead } from './nothing-read.tsx';

/** A page of a record without any article: its heading, and how to have some read. */
export function EmptyRecord({ heading }: { readonly heading: string }) {
  return (
    <div className="page page-wide">
      <h1>{heading}</h1>
      <NothingRead />
    </div>
  );
}
