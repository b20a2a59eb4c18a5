/** Chromium ignores presses in a prompt's first half second, and an early one starts that time anew. */
const PROTECTED_FOR = 700;
const BETWEEN_PRESSES = 1_000;
const GIVE_UP_AFTER = 15_000;

interface WidgetNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly WidgetNode[];
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Presses Allow or Deny in Chromium's own permission prompt through its UI DevTools; answers with the prompt's texts. */
export async function pressPrompt(port: number, answer: 'allow' | 'deny'): Promise<string> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/0`);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () =>
      reject(new Error('Chromium opened no UI DevTools: it can not be asked to press its prompt'));
  });
  let next = 0;
  const waiting = new Map<number, (result: unknown) => void>();
  socket.onmessage = ({ data }) => {
    const { id, result } = JSON.parse(String(data)) as { id?: number; result?: unknown };
    if (id !== undefined) waiting.get(id)?.(result);
  };
  const send = <R>(method: string, params: object = {}): Promise<R> =>
    new Promise((resolve) => {
      const id = ++next;
      waiting.set(id, (result) => {
        waiting.delete(id);
        resolve(result as R);
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  const textOf = async (node: WidgetNode): Promise<string> => {
    const styles = await send<
      | { matchedCSSRules?: { rule: { style: { cssProperties: { name: string; value: string }[] } } }[] }
      | undefined
    >('CSS.getMatchedStylesForNode', { nodeId: node.nodeId });
    const properties = (styles?.matchedCSSRules ?? []).flatMap(({ rule }) => rule.style.cssProperties);
    return properties.find(({ name }) => name === 'Text')?.value ?? '';
  };
  const all = (node: WidgetNode): WidgetNode[] => [node, ...(node.children ?? []).flatMap(all)];
  const classOf = (node: WidgetNode): string => node.attributes?.[1] ?? '';
  try {
    await send('DOM.enable');
    await send('CSS.enable');
    const prompt = async (): Promise<WidgetNode | undefined> => {
      const { root } = await send<{ root: WidgetNode }>('DOM.getDocument');
      return all(root).find((node) => classOf(node) === 'ExtensionInstallDialogView');
    };
    const end = Date.now() + GIVE_UP_AFTER;
    let texts = '';
    let seen = false;
    while (Date.now() < end) {
      const view = await prompt();
      if (view === undefined) {
        if (seen) return texts;
        await pause(100);
        continue;
      }
      if (!seen) {
        seen = true;
        await pause(PROTECTED_FOR);
      }
      const { root } = await send<{ root: WidgetNode }>('DOM.getDocument');
      const nodes = all(root);
      const dialog = nodes.find((node) => classOf(node) === 'ExtensionInstallDialogView');
      if (dialog === undefined) return texts;
      const labelled: { node: WidgetNode; text: string }[] = [];
      for (const node of all(dialog)) labelled.push({ node, text: await textOf(node) });
      texts ||= labelled
        .map(({ text }) => text)
        .filter(Boolean)
        .join('\n');
      // The buttons stand beside the dialog's own view in the same window.
      const buttons = nodes.filter((node) => classOf(node) === 'MdTextButton');
      for (const button of buttons) {
        if ((await textOf(button)).toLowerCase() !== answer) continue;
        for (const type of ['mousePressed', 'mouseReleased'])
          await send('DOM.dispatchMouseEvent', {
            nodeId: button.nodeId,
            event: { type, x: 5, y: 5, button: 'left', wheelDirection: 'none' },
          });
        break;
      }
      await pause(BETWEEN_PRESSES);
    }
    throw new Error(`the permission prompt ${seen ? 'did not take the press' : 'did not come'}`);
  } finally {
    socket.close();
  }
}
