/** Stretches of bytes as one. */
export function joinedBytes(stretches: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(stretches.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const stretch of stretches) {
    whole.set(stretch, at);
    at += stretch.length;
  }
  return whole;
}
