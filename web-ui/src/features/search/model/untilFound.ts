/** Soon at first; then patiently, for the minute that an import of thousands may take to be found. */
const PAUSES_MILLIS = [1_500, 1_500, 1_500, 3_000, 5_000, 5_000, 10_000, 10_000, 15_000, 15_000];

/**
 * When to ask again for an answer that found nothing: the index follows a change within a second or two, longer while much is being
 * imported, and whoever looks for the shop just created should not have to type twice.
 *
 * @param found how many; undefined as long as there is no answer
 * @param answers how many came so far
 * @returns milliseconds, or false for not again
 */
export function untilFound(found: number | undefined, answers: number): number | false {
  return found === 0 ? (PAUSES_MILLIS[answers - 1] ?? false) : false;
}
