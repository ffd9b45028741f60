/** Text of a file made fit for a message: control, direction and invisible characters replaced, cut to `length` characters. */
export function printableText(text: string, length: number): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '\uFFFD');
  return plain.length > length ? `${plain.slice(0, length)}…` : plain;
}
