// A range of cells as spreadsheet programs copy it: tabs between cells, breaks between rows, quotes around a cell that holds either.

/** The rows of a range; null where a text is none, but lines as they are typed. */
export function cellsOf(text: string): string[][] | null {
  const quoted = /^"(?:[^"]|"")*\n(?:[^"]|"")*"(?:\t|\r?\n|$)/m.test(text);
  if (!text.includes('\t') && !quoted) return null;
  const rows: string[][] = [[]];
  let cell = '';
  let inQuotes = false;
  let begins = true;
  const end = () => {
    rows.at(-1)!.push(cell.trim());
    cell = '';
    begins = true;
  };
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (inQuotes && sign === '"' && text[i + 1] === '"') cell += text[++i];
    else if (inQuotes && sign === '"') inQuotes = false;
    else if (!inQuotes && begins && sign === '"') {
      inQuotes = true;
      begins = false;
    } else if (!inQuotes && sign === '\t') end();
    else if (!inQuotes && sign === '\n') {
      end();
      rows.push([]);
    } else if (sign !== '\r') {
      cell += sign;
      begins = false;
    }
  }
  end();
  return rows.filter((row) => row.some((value) => value !== ''));
}
