import { describe, expect, it } from 'vitest';
import { cellsOf } from './pasted-range';

describe('what is pasted from a spreadsheet', () => {
  it('is one row for a cell with a line break in it', () => {
    expect(cellsOf('"Menata arsip\nlama"\r\n')).toEqual([['Menata arsip\nlama']]);
  });

  it('is read by tabs, breaks and quotes', () => {
    expect(cellsOf('Judul\tPelaksana\r\n"Rapat ""akbar"""\tSari\r\n"a\nb"\t\r\n')).toEqual([
      ['Judul', 'Pelaksana'],
      ['Rapat "akbar"', 'Sari'],
      ['a\nb', ''],
    ]);
  });

  it('keeps quotes within a cell', () => {
    expect(cellsOf('Rapat "akbar"\tSari')).toEqual([['Rapat "akbar"', 'Sari']]);
  });

  it('is none where lines were typed', () => {
    expect(cellsOf('Menata arsip\nMenguji SPJ')).toBeNull();
    expect(cellsOf('"Menata" arsip\n"Menguji" SPJ')).toBeNull();
  });
});
