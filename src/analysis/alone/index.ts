export { toldAlone } from './alone.ts';
