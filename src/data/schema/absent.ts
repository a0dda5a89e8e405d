import * as v from 'valibot';

/** A key that a file may leave out or set to null: both mean that nothing is known. */
export const orNull = <Known>(known: v.GenericSchema<unknown, Known>) => v.optional(v.nullable(known), null);

/** A list that a file may leave out when it is empty. */
export const orEmpty = <Element>(element: v.GenericSchema<unknown, Element>, longest: number) =>
  v.optional(v.pipe(v.array(element), v.maxLength(longest)), []);

/** A list that must be there and hold something. */
export const someOf = <Element>(element: v.GenericSchema<unknown, Element>, longest: number) =>
  v.pipe(v.array(element), v.nonEmpty(), v.maxLength(longest));

/** A list that must be there, however short. */
export const listOf = <Element>(element: v.GenericSchema<unknown, Element>, longest: number) => v.pipe(v.array(element), v.maxLength(longest));
