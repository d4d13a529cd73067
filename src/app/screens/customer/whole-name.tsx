import { useLayoutEffect, useRef, useState } from 'react';
import { useText } from '#ui/words/locale-context.tsx';
import { customerText } from './text.ts';
import styles from './customer.module.css';

/** The name as the head of the page: two lines of a very long one, all of it on demand. */
export function WholeName({ name }: { readonly name: string }) {
  const words = useText(customerText);
  const heading = useRef<HTMLHeadingElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isCut, setCut] = useState(false);
  useLayoutEffect(() => {
    const element = heading.current;
    if (element === null) return undefined;
    const sizes = new ResizeObserver(() => setCut(element.scrollHeight > element.clientHeight + 1));
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);
  return (
    <div className={styles.name}>
      <h1 ref={heading} data-open={isOpen}>
        {name}
      </h1>
      {isCut && !isOpen && (
        <button type="button" onClick={() => setOpen(true)}>
          {words.wholeName}
        </button>
      )}
    </div>
  );
}
