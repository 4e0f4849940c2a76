/** Numbers with their units, as the reader's language writes them. Apart from other texts: the script in every page writes none. */
import { remember } from '../../core/text/remember';
import { smallCount } from './small-counts';
import { textLanguage } from './translate';

/** What `writeMeasure` can put behind a number. */
export type MeasureUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'percent';

/** From here on numbers are read by their scale: "1.4 billion". */
const LARGE = 1e6;

/** A number with its unit ("3.5 years", "61%"), or alone. */
export function writeMeasure(value: number, unit: MeasureUnit | null): string {
  const language = textLanguage();
  const small = unit === null ? smallCount(language, value) : null;
  if (small !== null) return small.digits;
  const share = unit === 'percent' ? 100 : 1;
  const notation = value < LARGE ? 'standard' : 'compact';
  return measureFor(`${language} ${notation} ${unit ?? 'none'}`).format(value / share);
}

/** Of a language, a notation and a unit, as `writeMeasure` asks for them: "en compact none". Each takes an engine long to make. */
const measureFor = remember((words): Intl.NumberFormat => {
  const [language, notation, unit] = words.split(' ') as [
    string,
    'standard' | 'compact',
    MeasureUnit | 'none',
  ];
  const style =
    unit === 'none'
      ? {}
      : unit === 'percent'
        ? ({ style: 'percent' } as const)
        : ({ style: 'unit', unit, unitDisplay: 'long' } as const);
  const scale = { notation, compactDisplay: 'long' } as const;
  return new Intl.NumberFormat(language, { maximumFractionDigits: 3, ...scale, ...style });
});
