/** Keeps `head` and `tail` characters and puts stars between; a text too short for that becomes stars only. */
function starred(text: string, head: number, tail: number): string {
  const letters = [...text];
  if (letters.length <= head + tail) return '*'.repeat(letters.length);
  return (
    letters.slice(0, head).join('') +
    '*'.repeat(letters.length - head - tail) +
    letters.slice(letters.length - tail).join('')
  );
}

/** A citizen number or other document number: first three and last four characters stay, as `430***********1234`. */
export const maskDocumentNumber = (text: string): string => starred(text, 3, 4);

/** A person's name: the first character of two, the first and last of more: `张*`, `欧**华`. */
export const maskName = (text: string): string => starred(text, 1, [...text].length > 2 ? 1 : 0);

/** A mobile number: `138****5678`. */
export const maskMobile = (text: string): string => starred(text, 3, 4);

/** A bank account: the last four digits stay. */
export const maskBankAccount = (text: string): string => starred(text, 0, 4);
