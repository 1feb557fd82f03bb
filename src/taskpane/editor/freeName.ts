/** The name, or the name with the first number that makes it another than all these. */
export function freeName(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  let number = 2;
  while (taken.includes(`${wanted}${number}`)) number++;
  return `${wanted}${number}`;
}
