const PAUSE_MILLIS = 1_500;
const TIMES = 3;

/**
 * When to ask again for an answer that found nothing: the index follows a change within a second or two, and whoever looks for the shop just
 * created should not have to type twice.
 *
 * @param found how many; undefined as long as there is no answer
 * @param answers how many came so far
 * @returns milliseconds, or false for not again
 */
export function untilFound(found: number | undefined, answers: number): number | false {
  return found === 0 && answers <= TIMES ? PAUSE_MILLIS : false;
}
