/** After this many milliseconds other work of the page has its turn: Excel restarts add-ins that hang. */
const SLICE = 40;

let began = -Infinity;
let pause: Promise<void> | undefined;

/**
 * Waits where the calls have had their share of the page's time. The first call of a calculation always
 * waits, so that the others, and cancellations, have arrived when the work begins.
 */
export async function takeTurn(): Promise<void> {
  while (performance.now() - began >= SLICE) {
    pause ??= new Promise((resolve) =>
      setTimeout(() => {
        pause = undefined;
        began = performance.now();
        resolve();
      })
    );
    await pause;
  }
}
