/** What the facts page offers beyond the library's own views: the tools of the sources, the settings, the change in hand. */
import type { ComponentChildren } from 'preact';
import article from '../../../assets/welcome-article.json';
import type { SettingsChange } from '../../core/settings/settings';
import { askAccess } from '../../ext/access';
import { ask } from '../../ext/messages/rpc';
import { askToPersist } from './storage-space';
import { openShortcutPage } from '../../ext/shortcuts';
import type { View } from '../../core/library/library-place';
import { LibraryBanner } from '../../ui/sources/LibraryBanner';
import { SourceButtons } from '../../ui/sources/SourceButtons';
import { SourceTools } from '../../ui/sources/SourceTools';
import { SwitchedOff } from '../../ui/sources/SwitchedOff';
import { ChangeBox } from '../../ui/sources/ChangeBox';
import { listedSources } from '../../ui/facts/sources/SourcesView';
import { SettingsView } from '../../ui/settings/SettingsView';
import type { Shortcut } from '../../ui/settings/settings-state';
import { t } from '../../ui/text/translate';
import { WelcomeView } from '../../ui/welcome/WelcomeView';
import type { FactsModel } from './facts-model';
import { exportBackup, exportPack, offerFiles, offerText } from './facts-sources';
import type { LibraryChange } from '../change-library';
import { markSample } from '../page/welcome';

/** What acting needs. */
export type Surroundings = {
  readonly page: Document;
  readonly change: LibraryChange;
  readonly update: (part: Partial<FactsModel>) => void;
  readonly reload: () => void;
};

type Extras = {
  readonly extra: Partial<Record<View, () => ComponentChildren>>;
  readonly sourceTools: ComponentChildren;
  readonly toolsOfSource: (file: string) => ComponentChildren;
};

const changeSettings = (change: SettingsChange): void => void ask('changeSettings', { change });

/** The parts for FactsView. */
export function factsExtras(model: FactsModel, around: Surroundings): Extras {
  return {
    extra: {
      settings: () => <Settings model={model} around={around} />,
      welcome: () => <Welcome model={model} around={around} />,
    },
    sourceTools: <Sources model={model} around={around} />,
    toolsOfSource: (file) => <SourceLine model={model} around={around} file={file} />,
  };
}

type Props = { readonly model: FactsModel; readonly around: Surroundings };

function Trouble({ model, around }: Props) {
  return (
    <LibraryBanner
      trouble={model.trouble}
      memoryOnly={model.reply?.state.kind === 'memory'}
      damaged={model.reply?.damaged.length ?? 0}
      onClose={() => {
        around.update({ trouble: null });
      }}
      onRemoveDamaged={() => {
        const files = (model.reply?.damaged ?? []).map((each) => each.file);
        around.change.offer({ kind: 'remove', files });
      }}
    />
  );
}

function Sources({ model, around }: Props) {
  const { change, page, update } = around;
  const { reply } = model;
  const all = reply?.library.sources ?? [];
  const chosen = listedSources(all, model.place.query);
  return (
    <>
      <Trouble model={model} around={around} />
      <SourceTools
        onPaste={(text) => {
          offerText(change, text);
        }}
        onFiles={(files) => void offerFiles(change, files)}
        onExport={() => {
          void exportPack(page, chosen).then((trouble) => {
            update({ trouble });
          });
        }}
        exported={chosen.length}
        total={all.length}
      />
      {model.change !== null && <ChangeBox state={model.change} actions={change} />}
      <SwitchedOff
        sources={reply?.switchedOff ?? []}
        onSwitchOn={(file) => {
          changeSettings({ kind: 'source', file, on: true });
        }}
      />
    </>
  );
}

function SourceLine({ model, around, file }: Props & { readonly file: string }) {
  const source = model.reply?.library.sources.find((each) => each.file === file);
  if (source === undefined) return null;
  return (
    <SourceButtons
      name={source.name}
      on
      added={source.added}
      onSwitch={(on) => {
        changeSettings({ kind: 'source', file, on });
      }}
      onRemove={() => {
        around.change.offer({ kind: 'remove', files: [file] });
        around.page.defaultView?.scrollTo(0, 0);
      }}
    />
  );
}

function Welcome({ model, around }: Props) {
  const view = around.page.defaultView;
  return (
    <WelcomeView
      article={article}
      hasAccess={model.hasAccess}
      onAsk={() =>
        void askAccess().then((hasAccess) => {
          around.update({ hasAccess });
        })
      }
      onShown={() => (view === null ? () => undefined : markSample(view))}
    />
  );
}

function Settings({ model, around }: Props) {
  const { settings, reply } = model;
  if (settings === null) return null;
  return (
    <>
      <Trouble model={model} around={around} />
      {model.change !== null && <ChangeBox state={model.change} actions={around.change} />}
      <SettingsView
        state={{
          settings,
          shortcuts: model.shortcuts.map(withWords),
          usedBytes: model.usedBytes,
          isPersisted: model.isPersisted,
          sync: model.sync,
          memoryOnly: reply?.state.kind === 'memory' ? reply.state.why : null,
        }}
        actions={{
          change: changeSettings,
          openShortcuts: () => void openShortcutPage(),
          exportAll: () =>
            void exportBackup(around.page).then((trouble) => {
              around.update({ trouble });
            }),
          keepData: () =>
            void askToPersist().then((isPersisted) => {
              around.update({ isPersisted });
            }),
          importFile: (file) => void offerFiles(around.change, [file]),
          deleteEverything: () => void deleteEverything(around),
        }}
      />
    </>
  );
}

/** The browser describes all commands but the one that opens the popup. */
function withWords(shortcut: Shortcut): Shortcut {
  return shortcut.description === '' ? { ...shortcut, description: t('keyOpenPopup') } : shortcut;
}

async function deleteEverything({ update, reload }: Surroundings): Promise<void> {
  const reply = await ask('deleteEverything', null);
  const outcome = reply.ok ? reply.value : reply;
  update({ trouble: outcome.ok ? null : outcome.message });
  reload();
}
