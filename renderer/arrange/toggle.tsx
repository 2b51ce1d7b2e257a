import { Workflow } from 'lucide-react';
import { useEffect } from 'react';
import { useSpeech } from '../speech.tsx';
import { IconToggle } from '../ui/button.tsx';
import { useArranged, useWorkshop } from './workshop.ts';

/** Whether a key goes into a field, where letters mean letters. */
const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** Turns the arranging of rows on and off; the key G does the same. */
export function ArrangeToggle() {
  const { arranging } = useWorkshop();
  const { say } = useSpeech();
  const on = useArranged((state) => state.on);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isTyping(event)) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.key !== 'g') return;
      if (document.querySelector('[role="dialog"], [role="menu"]') !== null) return;
      event.preventDefault();
      arranging.act.toggle();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [arranging]);
  return (
    <IconToggle
      label={say('arrange.mode')}
      shortcut="G"
      isSelected={on}
      onChange={(next) => arranging.act.toggle(next)}
    >
      <Workflow size={18} aria-hidden />
    </IconToggle>
  );
}
