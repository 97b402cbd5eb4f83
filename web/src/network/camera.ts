import type Sigma from 'sigma';
import { put } from '../drawing/put.ts';

/** A view as the address has it: the middle in parts of the whole drawing and how near it is, `0.42,0.61,0.5`. */
interface View {
  readonly x: number;
  readonly y: number;
  /** Below 1 is nearer than the whole. */
  readonly ratio: number;
}

const whole: View = { x: 0.5, y: 0.5, ratio: 1 };

/** The view of an address; null where it names none that can be shown. */
export function viewOf(text: string | null): View | null {
  if (text === null) return null;
  const [x, y, ratio] = text.split(',').map(Number);
  if (x === undefined || y === undefined || ratio === undefined) return null;
  const isShown = Math.abs(x) <= 3 && Math.abs(y) <= 3 && ratio >= 0.02 && ratio <= 10;
  return isShown ? { x, y, ratio } : null;
}

/** A view for the address; empty for the whole, which needs no word. */
export function viewText({ x, y, ratio }: View): string {
  // Closer and back again does not come out to the last digit.
  const isWhole = [x - whole.x, y - whole.y, ratio - whole.ratio].every((off) => Math.abs(off) < 0.005);
  return isWhole ? '' : [x, y, ratio].map((one) => String(Number(one.toFixed(3)))).join(',');
}

/** So long the camera rests before its view is put into the address, in milliseconds. */
const REST = 250;

/** Shows the view of the address, and keeps the address at what is shown; answers how to end that. */
export function keepView(sigma: Sigma): () => void {
  const camera = sigma.getCamera();
  const asked = viewOf(new URLSearchParams(location.search).get('view'));
  if (asked !== null) camera.setState(asked);
  let resting: ReturnType<typeof setTimeout> | undefined;
  const moved = () => {
    clearTimeout(resting);
    resting = setTimeout(() => put('view', viewText(camera.getState())), REST);
  };
  camera.on('updated', moved);
  return () => {
    clearTimeout(resting);
    camera.off('updated', moved);
  };
}
