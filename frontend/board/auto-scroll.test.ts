import { describe, expect, it } from 'vitest';
import { AutoScroll, step } from './auto-scroll';

describe('scrolling while a card is held', () => {
  it('stands still in the middle', () => {
    expect(step(300, 0, 600, 16)).toBe(0);
  });

  it('goes faster the nearer the edge, down and up', () => {
    expect(step(590, 0, 600, 16)).toBeGreaterThan(step(550, 0, 600, 16));
    expect(step(10, 0, 600, 16)).toBeLessThan(step(50, 0, 600, 16));
    expect(step(10, 0, 600, 16)).toBeLessThan(0);
  });

  it('is as fast at any frame rate', () => {
    expect(step(600, 0, 600, 32)).toBeCloseTo(2 * step(600, 0, 600, 16));
  });

  it('does not run away beyond the edge', () => {
    expect(step(9000, 0, 600, 16)).toBe(step(600, 0, 600, 16));
  });
});

describe('a card that is picked up near an edge', () => {
  it('stays while it is held there', () => {
    const scroll = new AutoScroll(40);
    expect(scroll.step(40, 0, 600, 16)).toBe(0);
    expect(scroll.step(30, 0, 600, 16)).toBe(0);
  });

  it('scrolls once it is carried towards the edge', () => {
    expect(new AutoScroll(40).step(10, 0, 600, 16)).toBeLessThan(0);
  });

  it('scrolls when it comes back from the middle', () => {
    const scroll = new AutoScroll(40);
    scroll.step(300, 0, 600, 16);
    expect(scroll.step(40, 0, 600, 16)).toBeLessThan(0);
  });
});
