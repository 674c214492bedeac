/** Numbers from 0 up to 1 from a seed, so that a failing case can be run again: a linear congruential generator. */
export type RandomSequence = () => number;

export function randomSequence(seed: number): RandomSequence {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
