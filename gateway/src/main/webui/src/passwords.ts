/** As docs/identity.md says: 12 characters to 72 bytes. */
export const LEAST = 12;
const MOST_BYTES = 72;

export const fits = (password: string): boolean => [...password].length >= LEAST && new TextEncoder().encode(password).length <= MOST_BYTES;

export const agreed = (chosen: { first: string; second: string }): boolean => fits(chosen.first) && chosen.first === chosen.second;

/** Neither 0 and O nor 1, l and I: a temporary password is read out over the telephone. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/** Five groups of four letters and figures, drawn at random: 98 bits. */
export function temporary(draw: (length: number) => Uint8Array = (length) => crypto.getRandomValues(new Uint8Array(length))): string {
  const letters: string[] = [];
  while (letters.length < 20) {
    const usable = [...draw(40)].filter((byte) => byte < 256 - (256 % LETTERS.length));
    letters.push(...usable.map((byte) => LETTERS[byte % LETTERS.length] ?? ""));
  }
  return (letters.slice(0, 20).join("").match(/.{4}/g) ?? []).join("-");
}
