/** The check of every request where it arrives: types, lengths, and who may ask. A page's renderer may be hostile. */
import {
  array,
  boolean,
  check,
  integer,
  maxLength,
  minValue,
  null_,
  nullable,
  number,
  object,
  optional,
  partial,
  record,
  unknown,
  picklist,
  pipe,
  string,
  variant,
  literal,
} from 'valibot';
import { VIEWS } from '../../core/library/library-place';
import { draftsSchema } from '../../core/pack/pack-schema';
import type { BackgroundMessages } from './messages';
import type { Schemas } from './rpc';
import { hostSchema, plainSettings, wordSchema, wrongMatchSchema } from '../settings/settings-schema';

/** A page of 1 MB is read whole; src/dom stops before this. UTF-16 code units over all blocks. */
const MAX_PAGE_LENGTH = 2_000_000;
/** A 1 MB page of two-word paragraphs. */
const MAX_BLOCKS = 50_000;

/** Files dropped at once. */
const MAX_BACKUPS = 100;

const count = pipe(number(), integer(), minValue(0));

const pageSchema = object({
  url: nullable(pipe(string(), maxLength(10_000))),
  language: nullable(wordSchema),
  published: nullable(wordSchema),
  blocks: pipe(
    array(object({ text: string(), kind: picklist(['heading', 'body']) })),
    maxLength(MAX_BLOCKS),
    check(
      (blocks) => blocks.reduce((sum, block) => sum + block.text.length, 0) <= MAX_PAGE_LENGTH,
      'page too long',
    ),
  ),
});

const placeSchema = object({ view: picklist(VIEWS), item: nullable(wordSchema), query: wordSchema });

const requestSchema = variant('kind', [
  object({
    kind: literal('add'),
    drafts: draftsSchema,
    settings: optional(pipe(array(record(string(), unknown())), maxLength(MAX_BACKUPS))),
  }),
  object({ kind: literal('remove'), files: array(wordSchema) }),
]);

/** What a card offers to change; the rest is the popup's and the settings'. */
const pageChanges = [
  object({ kind: literal('site'), host: hostSchema, on: boolean(), onlyHere: boolean() }),
  object({ kind: literal('wrongMatch'), match: wrongMatchSchema }),
] as const;

const changeSchema = variant('kind', [
  ...pageChanges,
  object({ kind: literal('forgetSite'), name: hostSchema }),
  object({ kind: literal('undoWrongMatch'), match: wrongMatchSchema }),
  object({ kind: literal('source'), file: wordSchema, on: boolean() }),
  object({ kind: literal('set'), values: partial(object(plainSettings)) }),
]);

/** Checks of what the background is asked. */
export const BACKGROUND_SCHEMAS = {
  findHints: { request: object({ page: pageSchema, host: hostSchema }), fromPages: true },
  reportMarks: { request: object({ marks: count, disputed: count }), fromPages: true },
  openLibrary: { request: object({ at: nullable(placeSchema) }), fromPages: true },
  changeSettings: {
    request: object({ change: changeSchema }),
    fromPages: object({ change: variant('kind', [...pageChanges]) }),
  },
  listLibrary: { request: null_(), fromPages: false },
  readLibrary: { request: object({ known: nullable(wordSchema), part: count }), fromPages: false },
  changeLibrary: {
    request: object({ request: requestSchema, keep: boolean(), batch: nullable(wordSchema) }),
    fromPages: false,
  },
  stageDrafts: { request: object({ batch: wordSchema, at: count, drafts: draftsSchema }), fromPages: false },
  watchChange: { request: object({ cancel: boolean() }), fromPages: false },
  exportLibrary: {
    request: object({ files: nullable(array(wordSchema)), part: count }),
    fromPages: false,
  },
  deleteEverything: { request: null_(), fromPages: false },
} satisfies Schemas<BackgroundMessages>;
