/** Places that are houses and squares, by their names. */
import { remember } from '../../../text/remember';

/** "the summit at the Harbour Hall" and "in Lornach": halls stand in towns, and no table says in which. */
const VENUE =
  /(?:^|[-/])(?:hall|palace|hotel|cent(?:re|er)|house|stadium|villa|building|arena|castle|headquarters|mansion|residence|theatre|museum|square|park|avenue|boulevard|cathedral|church|mosque|airport|station|university|hospital|school|factory|market)(?:$|-)/;

/** Tells whether a place is one. */
export const isVenue = remember((place: string): boolean => VENUE.test(place));
