// Marks tasks that others have changed, for a moment: by rules on their codes, since rows are recycled.

const MOMENT_MS = 2500;

export class Marks {
  readonly sheet = new CSSStyleSheet();
  private readonly codes = new Map<string, number>();

  mark(codes: string[]): void {
    for (const code of codes) {
      clearTimeout(this.codes.get(code));
      this.codes.set(code, window.setTimeout(() => this.forget(code), MOMENT_MS));
    }
    this.draw();
  }

  private forget(code: string): void {
    this.codes.delete(code);
    this.draw();
  }

  private draw(): void {
    const tasks = [...this.codes.keys()].map((code) => `[data-task="${CSS.escape(code)}"]`).join();
    this.sheet.replaceSync(tasks && `${tasks}{outline:2px solid var(--portal-accent);outline-offset:1px}`);
  }
}
