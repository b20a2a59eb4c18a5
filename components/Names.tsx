import { Fragment } from 'preact';

/** Names in a row, each in its own direction: a row of Latin names in an Arabic view runs from the right. */
export function Names({ of }: { readonly of: readonly string[] }) {
  return (
    <>
      {of.map((name, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          <bdi>{name}</bdi>
        </Fragment>
      ))}
    </>
  );
}
