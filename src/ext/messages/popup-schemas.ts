/** The check of what the popup is told by the frames of a page, whose renderers may be hostile. */
import {
  array,
  boolean,
  integer,
  maxLength,
  minValue,
  nullable,
  number,
  object,
  picklist,
  pipe,
} from 'valibot';
import { wordSchema } from '../settings/settings-schema';

/** More marks than any page shows. */
const MAX_ITEMS = 10_000;
/** Facts of one mark, many more than a page tells. */
const MAX_FACTS = 20;
/** Origins of one fact. */
const MAX_ORIGINS = 1_000;

const count = pipe(number(), integer(), minValue(0));

const factSchema = object({
  id: wordSchema,
  title: wordSchema,
  status: picklist(['single', 'agreed', 'disputed', 'updated']),
  differs: nullable(picklist(['number', 'place', 'time', 'participants', 'wording', 'holding'])),
  sources: count,
  origins: pipe(array(wordSchema), maxLength(MAX_ORIGINS)),
  isThisPage: boolean(),
});

const itemSchema = object({
  mention: count,
  surface: wordSchema,
  target: wordSchema,
  kind: picklist(['person', 'place', 'organization', 'document', 'event', 'unknown']),
  name: wordSchema,
  status: picklist(['agreed', 'disputed', 'doubtful']),
  facts: pipe(array(factSchema), maxLength(MAX_FACTS)),
});

/** Of `tellFrameHints`. */
export const toldSchema = object({ items: pipe(array(itemSchema), maxLength(MAX_ITEMS)) });
