import { useEffect, useRef, useState } from "react";
import { ChoiceRow } from "../../../ui/choice-row.tsx";
import type { Order } from "../../choice.ts";

interface Props {
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

const ORDERS: readonly { readonly value: Order; readonly words: string }[] = [
  { value: "story", words: "As told" },
  { value: "date", words: "By date" },
];

/**
 * The timeline's order. The radio buttons are there before the scripts and can be pressed: what the reader chose
 * meanwhile stands in the page alone, and is asked for as soon as the page answers.
 */
export function OrderChoice({ order, onOrder }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const written = useRef(order);
  const asked = useRef(false);
  const [early, setEarly] = useState<Order | null>(null);
  useEffect(() => {
    const pressed = row.current?.querySelector("input:checked")?.getAttribute("value");
    setEarly(ORDERS.find(({ value }) => value === pressed && value !== written.current)?.value ?? null);
  }, []);
  // Not in the effect above: the address's own state comes only with the next draw, and must not be lost.
  useEffect(() => {
    if (early === null || asked.current) return;
    asked.current = true;
    onOrder(early);
  }, [early, onOrder]);
  return (
    <div ref={row} className="print:hidden">
      <ChoiceRow legend="Order" options={ORDERS} value={order} onChange={onOrder} />
    </div>
  );
}
