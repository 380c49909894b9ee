import { describe, expect, it } from 'vitest';
import { filled } from '../shell/words';
import { RegionMatrix, moved, type Data } from './region-matrix';

const words = {
  title: 'Wilayah × aspek',
  region: 'Wilayah',
  moved: 'gerak terakhir',
  cell: '{region}, {aspect}: {count} tugas, gerak terakhir {moved}',
  late: '{region}, {aspect}: {count} lewat tenggat',
  movedToday: 'hari ini',
  movedYesterday: 'kemarin',
  movedDays: '{days} hari',
  never: 'belum ada',
};

const data: Data = {
  columns: [{ prefix: 'KEU', name: 'Keuangan', href: 'tugas?wilayah=WILAYAH', lateHref: 'tugas?wilayah=WILAYAH&tenggat=lewat' }],
  groups: [
    {
      name: '',
      rows: [
        { code: '35.01', name: 'Kab. Pacitan', movedDays: 0, silent: false, cells: [{ count: 3, late: 1, movedDays: 0 }] },
        { code: '35.02', name: 'Kab. Ponorogo', movedDays: -1, silent: false, cells: [{ count: 0, late: 0, movedDays: -1 }] },
      ],
    },
  ],
  words,
};

describe('the matrix of regions', () => {
  it('leaves places that have no value', () => {
    expect(filled('{a} {b}', { a: 1 })).toBe('1 {b}');
  });

  it('says when something moved last', () => {
    expect([0, 1, 4, -1].map((days) => moved(days, words))).toEqual(['hari ini', 'kemarin', '4 hari', 'belum ada']);
  });

  it('links each number to its tasks and speaks it', () => {
    const matrix = new RegionMatrix();
    matrix.show(data);

    const links = [...matrix.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'tugas?wilayah=35.01',
      'tugas?wilayah=35.01&tenggat=lewat',
      'tugas?wilayah=35.02',
    ]);
    expect(links[0].getAttribute('aria-label')).toBe('Kab. Pacitan, Keuangan: 3 tugas, gerak terakhir hari ini');
    expect(links.map((link) => link.tabIndex)).toEqual([0, -1, -1]);
  });
});
