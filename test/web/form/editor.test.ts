// The laws of the editor: whatever is lost on the line and whatever a colleague does, what was typed is on the server in
// the end, or both versions wait for the person's choice.

import fc from 'fast-check';
import { normaliseContent } from '../../../src/core/text/normalise';
import { ApiProblem, Unreachable } from '../../../web/api/client';
import type { Saved } from '../../../web/form/drafts';
import { Editor } from '../../../web/form/editor';
import { editors } from '../../../web/form/editors';
import { openEditor } from '../../../web/form/open-editor';

type Line = 'good' | 'nothing arrives' | 'the answer is lost';

const LETTERHEAD = { superior: '', agency: '', symbol: '', place: '', authority: '', signerTitle: '', signerName: '' };
/** What stands in section I to begin with; somebody may go back to it. */
const FIRST = 'gốc';
const KEY = 'a|p|20194';

/** Keeps versions as the real one does: the right version saves, any other is told what is there (412). */
class Server {
  line: Line = 'good';
  now: Saved = saved(1, { I: FIRST });
  readonly kept: Saved[] = [this.now];

  readonly send = (base: Saved, content: Saved['content']): Promise<Saved> => {
    if (this.line === 'nothing arrives') return Promise.reject(new Unreachable());
    const stale = base.version !== this.now.version;
    if (!stale) this.keep(content);
    if (this.line === 'the answer is lost') return Promise.reject(new Unreachable());
    return stale
      ? Promise.reject(new ApiProblem({ title: '', status: 412, code: 'version.stale', current: this.now }))
      : Promise.resolve(this.now);
  };

  colleague(section: string, text: string): void {
    const { letterhead, sections } = this.now.content;
    this.keep({ letterhead, sections: { ...sections, [section]: text } });
  }

  private keep(content: Saved['content']): void {
    this.now = { ...saved(this.now.version + 1, {}), content: normaliseContent(content) };
    this.kept.push(this.now);
  }
}

function saved(version: number, sections: Record<string, string>): Saved {
  return { version, content: { letterhead: LETTERHEAD, sections }, savedAt: null, savedBy: null };
}

const open = (server: Server): Promise<Editor<Saved>> =>
  openEditor({ key: KEY, username: 'a', save: server.send, read: server.now, draft: undefined });

const type = (editor: Editor<Saved>, section: string, text: string): void =>
  editor.update((now) => ({ ...now, sections: { ...now.sections, [section]: text } }));

async function everythingSaved(editor: Editor<Saved>, server: Server): Promise<void> {
  server.line = 'good';
  for (let round = 0; round < 5 && editor.unsaved && !editor.conflict; round += 1) await editor.saveNow();
}

const text = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(FIRST, 'một') }, fc.string({ minLength: 1 }));
const mine = fc.record({ by: fc.constant('me' as const), section: fc.constantFrom('I', 'IV'), text });
const theirs = (...sections: string[]) =>
  fc.record({ by: fc.constant('colleague' as const), section: fc.constantFrom(...sections), text });
const line = fc.record({
  by: fc.constant('line' as const),
  is: fc.constantFrom<Line>('good', 'nothing arrives', 'the answer is lost'),
});
// Letters as a copy from PDF or a Mac brings them, which the server keeps in another spelling.
const decomposed = fc.record({
  by: fc.constant('me' as const),
  section: fc.constant('I'),
  text: fc.constant('Trươ\u0300ng  ho\u0323c'),
});

interface Writing {
  by: 'me' | 'colleague';
  section: string;
  text: string;
}
type Step = Writing | { by: 'line'; is: Line };

async function play(steps: readonly Step[]): Promise<{ editor: Editor<Saved>; server: Server }> {
  const server = new Server();
  const editor = await open(server);
  for (const step of steps) {
    if (step.by === 'line') {
      server.line = step.is;
      await editor.saveNow();
    } else if (step.by === 'me') type(editor, step.section, step.text);
    else server.colleague(step.section, step.text);
  }
  await everythingSaved(editor, server);
  return { editor, server };
}

/** What was typed last in each section, as the server spells it. */
function typed(steps: readonly Step[]): Record<string, string> {
  const last = steps.flatMap((step) => (step.by === 'me' ? [[step.section, step.text]] : []));
  return normaliseContent({ I: FIRST, ...(Object.fromEntries(last) as Record<string, string>) });
}

describe('what somebody typed', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => {
    for (const editor of [...editors.values()]) editor.leave();
    jest.useRealTimers();
  });
  const playing = async (steps: readonly Step[], check: (end: Awaited<ReturnType<typeof play>>) => void) => {
    const end = await play(steps);
    check(end);
    end.editor.leave();
  };

  it('is on the server in the end, and nobody is asked, when nobody else writes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(mine, decomposed, line), { maxLength: 12 }), (steps) =>
        playing(steps, ({ editor, server }) => {
          expect(editor.conflict).toBeNull();
          expect(server.now.content.sections).toEqual(typed(steps));
          expect(editor.onlyHere).toBe(false);
        }),
      ),
    );
  });

  it('is on the server beside what a colleague wrote elsewhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(mine, line, theirs('III')), { maxLength: 12 }), (steps) =>
        playing(steps, ({ editor, server }) => {
          const other = steps.filter(({ by }) => by === 'colleague').at(-1) as { text: string } | undefined;
          expect(editor.conflict).toBeNull();
          const elsewhere = other && { III: other.text };
          expect(server.now.content.sections).toEqual(normaliseContent({ ...typed(steps), ...elsewhere }));
        }),
      ),
    );
  });

  it('was on the server, or waits beside the colleague’s for a choice, when both wrote at the same place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(mine, line, theirs('I', 'IV')), { maxLength: 12 }), (steps) =>
        playing(steps, ({ editor, server }) => {
          for (const [section, text] of Object.entries(typed(steps))) {
            const everKept = server.kept.some(({ content }) => content.sections[section] === text);
            const waits = editor.conflict !== null && editor.content.sections[section] === text;
            expect(everKept || waits).toBe(true);
          }
          // And what the colleague wrote is never overwritten unseen.
          const last = steps.filter(({ by }) => by === 'colleague').at(-1);
          if (last?.by === 'colleague')
            expect(
              server.kept.some(({ content }) => content.sections[last.section] === normaliseContent(last.text)),
            ).toBe(true);
        }),
      ),
    );
  });

  it('taken back after its answer was lost, it stays taken back', async () => {
    const server = new Server();
    const editor = await open(server);
    type(editor, 'I', 'nhầm');
    server.line = 'the answer is lost';
    await editor.saveNow();
    type(editor, 'I', FIRST);
    await everythingSaved(editor, server);
    expect(server.now.content.sections).toEqual({ I: FIRST });
  });

  it('a newer version read for another reason is merged, never written over', async () => {
    const server = new Server();
    const editor = await open(server);
    type(editor, 'I', 'của tôi');
    server.colleague('III', 'của đồng nghiệp');
    editor.adopt(server.now);
    await everythingSaved(editor, server);
    await jest.advanceTimersByTimeAsync(20_000);
    expect(server.now.content.sections).toEqual({ I: 'của tôi', III: 'của đồng nghiệp' });
  });

  it('an answer that is older than what stands here changes nothing', async () => {
    const server = new Server();
    const editor = await open(server);
    const early = server.now;
    type(editor, 'I', 'mới');
    await editor.saveNow();
    editor.adopt(early);
    expect(editor.content.sections).toEqual({ I: 'mới' });
    expect(editor.base.version).toBe(2);
  });

  it('opened again before it was saved, it is the same editor, and it asks nobody', async () => {
    const server = new Server();
    const first = await open(server);
    type(first, 'I', 'một');
    server.line = 'the answer is lost';
    await first.saveNow();
    const second = await open(server);
    expect(second).toBe(first);
    type(second, 'I', 'một hai');
    await everythingSaved(second, server);
    expect(second.conflict).toBeNull();
    expect(server.now.content.sections).toEqual({ I: 'một hai' });
  });

  it('once left, nothing is sent any more', async () => {
    const server = new Server();
    const editor = await open(server);
    type(editor, 'I', 'một');
    editor.leave();
    expect(await editor.saveNow()).toBe(false);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(server.now.version).toBe(1);
  });

  it('steady typing is saved before long', async () => {
    const server = new Server();
    const editor = await open(server);
    for (let second = 0; second < 12; second += 1) {
      type(editor, 'I', 'a'.repeat(second + 1));
      await jest.advanceTimersByTimeAsync(1_000);
    }
    expect(server.now.version).toBeGreaterThan(1);
  });
});
