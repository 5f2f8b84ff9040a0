// The desk counts code points, JavaScript counts UTF-16 units: in "👍 “We won”"
// the quotation mark is number 2 for the one and 3 for the other. Most
// articles hold no such character, and then the numbers are the same.

export class CodePoints {
  // The unit at which each code point beyond the first odd one begins; null
  // when both numbers are the same throughout.
  private readonly units: Uint32Array | null;

  constructor(readonly text: string) {
    this.units = /[\ud800-\udbff]/.test(text) ? unitsOf(text) : null;
  }

  toUnit(codePoint: number): number {
    if (!this.units) return codePoint;
    return this.units[codePoint] ?? this.text.length;
  }

  // A unit within a code point counts as that code point's beginning.
  toCodePoint(unit: number): number {
    if (!this.units) return unit;
    let low = 0;
    let high = this.units.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.units[middle]! <= unit) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function unitsOf(text: string): Uint32Array {
  const units: number[] = [];
  for (let at = 0; at < text.length;) {
    units.push(at);
    at += text.codePointAt(at)! > 0xffff ? 2 : 1;
  }
  units.push(text.length);
  return Uint32Array.from(units);
}
