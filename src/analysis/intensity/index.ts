/** The relation by month or year on the scale of conflict and cooperation. */
export { intensityOf, type WeightOf } from './intensity.ts';
