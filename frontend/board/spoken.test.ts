import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Spoken, type Words } from './spoken';

describe('what is said of a card', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const spoken = () => {
    const made = new Spoken();
    made.use({ last: 'Tempat {place}', dropped: 'Diletakkan', help: '' } as Words);
    return made;
  };

  it('is one sentence, the last, of ten quick steps', () => {
    const voice = spoken();
    const said: string[] = [];
    const note = vi.spyOn(voice, 'say').mockImplementation((key, values) => void said.push(voice.text(key, values)));
    for (let place = 1; place <= 10; place++) voice.saySoon('last', { place });
    vi.advanceTimersByTime(1000);

    expect(said).toEqual(['Tempat 10']);
    note.mockRestore();
  });

  it('is what came of it, and no step before that', () => {
    const voice = spoken();
    voice.saySoon('last', { place: 1 });
    voice.say('dropped', {});
    vi.advanceTimersByTime(1000);

    expect(voice.region.textContent).toBe('Diletakkan');
  });
});
