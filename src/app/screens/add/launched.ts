/** As far as it is used here; types of the platform do not know it yet (https://wicg.github.io/web-app-launch/). */
interface LaunchQueue {
  readonly setConsumer: (
    consumer: (launch: { readonly files?: readonly FileSystemHandle[] }) => void,
  ) => void;
}

function isLaunchQueue(value: unknown): value is LaunchQueue {
  return (
    typeof value === "object" &&
    value !== null &&
    "setConsumer" in value &&
    typeof value.setConsumer === "function"
  );
}

const isFile = (handle: FileSystemHandle): handle is FileSystemFileHandle => handle.kind === "file";

async function filesOf(handles: readonly FileSystemHandle[]): Promise<readonly File[]> {
  const read = await Promise.allSettled(handles.filter(isFile).map(async (handle) => handle.getFile()));
  return read.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
}

/**
 * Hands over the files that the installed app was opened with, each time that it is; one that is no longer there is left
 * out. Nothing where there is no such app.
 */
export function onLaunched(take: (files: readonly File[]) => void): void {
  const queue: unknown = Reflect.get(globalThis, "launchQueue");
  if (!isLaunchQueue(queue)) return;
  const taken = async (handles: readonly FileSystemHandle[]): Promise<void> => {
    const files = await filesOf(handles);
    if (files.length > 0) take(files);
  };
  queue.setConsumer(({ files = [] }) => void taken(files));
}
