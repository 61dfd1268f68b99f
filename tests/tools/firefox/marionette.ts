import { connect, type Socket } from 'node:net';

/** A line to Firefox's own remote control. Commands are answered one after the other. */
export interface Marionette {
  /** Sends a command; throws what Firefox says went wrong. */
  send<T = unknown>(command: string, params?: object): Promise<T>;
  hangUp(): void;
}

interface Wrong {
  error: string;
  message: string;
}

/** `[1, id, what went wrong, result]`; the first message of all is an object with the protocol's version. */
type Reply = [1, number, Wrong | null, unknown];

/** Connects to a Firefox that listens on this port of the machine. */
export async function callMarionette(port: number): Promise<Marionette> {
  const socket = connect({ port, host: '127.0.0.1' });
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;

  readMessages(socket, (message) => {
    if (!Array.isArray(message)) return;
    const [, id, wrong, result] = message as Reply;
    const waiter = waiting.get(id);
    waiting.delete(id);
    if (wrong) waiter?.reject(new Error(`${wrong.error}: ${wrong.message}`));
    else waiter?.resolve(result);
  });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox is gone.'));
    waiting.clear();
  });

  return {
    send<T>(command: string, params: object = {}): Promise<T> {
      const id = ++last;
      const message = Buffer.from(JSON.stringify([0, id, command, params]));
      return new Promise<unknown>((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
      }) as Promise<T>;
    },
    hangUp: () => void socket.destroy(),
  };
}

/** Messages are JSON with their length in bytes before it: `17:[0,1,"command",{}]`. */
function readMessages(socket: Socket, onMessage: (message: unknown) => void): void {
  let rest = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const colon = rest.indexOf(':');
      const end = colon + 1 + Number(rest.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || rest.length < end) return;
      onMessage(JSON.parse(rest.subarray(colon + 1, end).toString('utf8')));
      rest = rest.subarray(end);
    }
  });
}
