import { Kind, type Vector } from "./vector";

/** Puts the blocks of a result together to one column. */
export interface Collector {
  /** The cells from `start` to `end`; one cell stands for all of them. */
  add(start: number, end: number, block: Vector): void;
  done(): Vector;
}

/** A result that is the same in all blocks stays one cell; numbers alone never get kinds. */
export function collect(length: number): Collector {
  let same: Vector | undefined;
  let numbers: Float64Array | undefined;
  let kinds: Uint8Array | undefined;
  const texts: string[] = [];
  const codes = new Map<string, number>();
  let translated:
    { readonly from: readonly string[]; readonly codes: readonly number[] } | undefined;

  const codesOf = (from: readonly string[]): readonly number[] => {
    if (translated?.from !== from) {
      const own = from.map((text) => {
        let code = codes.get(text);
        if (code === undefined) {
          code = texts.push(text) - 1;
          codes.set(text, code);
        }
        return code;
      });
      translated = { from, codes: own };
    }
    return translated.codes;
  };

  const write = (start: number, end: number, block: Vector): void => {
    numbers ??= new Float64Array(length);
    if (block.length === 1) numbers.fill(block.numbers[0], start, end);
    else numbers.set(block.numbers, start);
    if (block.kinds === null) return;
    kinds ??= new Uint8Array(length);
    if (block.length === 1) kinds.fill(block.kinds[0], start, end);
    else kinds.set(block.kinds, start);
    if (block.texts.length === 0) return;
    const own = codesOf(block.texts);
    for (let i = start; i < end; i++) if (kinds[i] === Kind.Text) numbers[i] = own[numbers[i]];
  };

  return {
    add(start, end, block) {
      if (start === 0 && block.length === 1) {
        same = copied(block);
        return;
      }
      if (same !== undefined) {
        if (isSame(same, block)) return;
        write(0, start, same);
        same = undefined;
      }
      write(start, end, block);
    },
    done: () =>
      same ?? { length, numbers: numbers ?? new Float64Array(0), kinds: kinds ?? null, texts },
  };
}

/** Out of the store of the block. */
const copied = (block: Vector): Vector => ({ ...block, numbers: block.numbers.slice() });

function isSame(a: Vector, b: Vector): boolean {
  if (b.length !== 1 || kindOf(a) !== kindOf(b)) return false;
  if (kindOf(a) === Kind.Text) return a.texts[a.numbers[0]] === b.texts[b.numbers[0]];
  return Object.is(a.numbers[0], b.numbers[0]);
}

const kindOf = ({ kinds }: Vector) => (kinds === null ? Kind.Number : kinds[0]);
