/**
 * Parts of the page whose code is loaded when they are first shown, or before. Once it is there they are
 * drawn at once: React's own `lazy` shows its stand-in even then, and keeps it for up to 300 ms.
 */
import { type ComponentType, createElement, type ReactNode, useEffect, useState } from 'react';

type PartProps<Props> = Props & {
  /** What stands in its place until its code is there. */
  readonly waiting: ReactNode;
};

export type LazyPart<Props> = ComponentType<PartProps<Props>> & {
  /** Loads the code ahead of the first use. */
  readonly load: () => Promise<void>;
};

export function lazyPart<Props extends object>(
  importComponent: () => Promise<ComponentType<Props>>,
): LazyPart<Props> {
  let component: ComponentType<Props> | null = null;
  let loading: Promise<void> | null = null;
  const load = (): Promise<void> => {
    loading ??= importComponent().then(
      (loaded) => {
        component = loaded;
      },
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  };

  function Part({ waiting, ...props }: PartProps<Props>) {
    const [failure, setFailure] = useState<Error | null>(null);
    const [isHere, setHere] = useState(component !== null);
    useEffect(() => {
      if (isHere) return undefined;
      let isWanted = true;
      load().then(
        () => isWanted && setHere(true),
        (error: unknown) =>
          isWanted && setFailure(error instanceof Error ? error : new Error(String(error))),
      );
      return () => {
        isWanted = false;
      };
    }, [isHere]);
    if (failure !== null) throw failure;
    return component === null ? waiting : createElement(component, props as unknown as Props);
  }
  return Object.assign(Part, { load });
}
