/** A number has four digits of sixteen bits. */
const DIGITS = 4;
const VALUES = 65_536;
/** Fewer are compared: to go through all values of a digit takes as long for sixty numbers as for sixty thousand. */
const FEW = 2_000;

/** The places of numbers in their order, the smallest first and NaN last; equals stay as they are, or as they are in `before`. */
export function numberOrder(numbers: Float64Array, before?: Uint32Array): Uint32Array {
  return numbers.length < FEW ? comparedOrder(numbers, before) : countedOrder(numbers, before);
}

/** `numberOrder` by comparing the numbers with each other. */
export function comparedOrder(
  numbers: Float64Array,
  before: Uint32Array = Uint32Array.from(numbers.keys()),
): Uint32Array {
  return before.toSorted((a, b) => {
    const [one, other] = [numbers[a] ?? NaN, numbers[b] ?? NaN];
    return Number(Number.isNaN(one)) - Number(Number.isNaN(other)) || one - other || 0;
  });
}

/** `numberOrder` by a radix sort: it counts digits and compares nothing, which takes a tenth of the time for many. */
export function countedOrder(
  numbers: Float64Array,
  before: Uint32Array = Uint32Array.from(numbers.keys()),
): Uint32Array {
  const digits = sortableDigits(numbers);
  let order = before;
  for (let digit = 0; digit < DIGITS; digit += 1) {
    const places = new Uint32Array(VALUES);
    for (let at = digit; at < digits.length; at += DIGITS) {
      const value = digits[at] ?? 0;
      places[value] = (places[value] ?? 0) + 1;
    }
    // The same in all, as the last digits of whole numbers are.
    if (places[digits[digit] ?? 0] === order.length) continue;
    let place = 0;
    for (let value = 0; value < VALUES; value += 1) {
      const many = places[value] ?? 0;
      places[value] = place;
      place += many;
    }
    const next = new Uint32Array(order.length);
    for (const index of order) {
      const value = digits[index * DIGITS + digit] ?? 0;
      const free = places[value] ?? 0;
      next[free] = index;
      places[value] = free + 1;
    }
    order = next;
  }
  return order;
}

/** The bits of numbers, changed so that their order as whole numbers is that of the numbers; the last digit first. */
function sortableDigits(numbers: Float64Array): Uint16Array {
  // Adding 0 makes 0 of -0.
  const copy = numbers.map((number) => number + 0);
  const words = new Uint32Array(copy.buffer);
  for (let at = 0; at < words.length; at += 2) {
    const [low, high] = [words[at] ?? 0, words[at + 1] ?? 0];
    if (Number.isNaN(copy[at / 2])) words[at] = words[at + 1] = 0xffffffff;
    else if (high >>> 31 === 1) {
      words[at] = ~low;
      words[at + 1] = ~high;
    } else words[at + 1] = high ^ 0x80000000;
  }
  return new Uint16Array(copy.buffer);
}
