/** The first page a reader sees, once: what it does in three pictures, an article to try it on, and what it may read and why. */
import { useEffect, useRef } from 'preact/hooks';
import { placeOf } from '../facts/facts-context';
import { PlaceLink } from '../facts/PlaceLink';
import { StatusLine } from '../status/StatusLine';
import { statusName } from '../status/fact-words';
import { t } from '../text/translate';

/** The sample article; its names are spelt as no source spells them. */
type WelcomeArticle = { readonly title: string; readonly paragraphs: readonly string[] };

type Props = {
  readonly article: WelcomeArticle;
  /** False where the browser says that access to websites was taken away. */
  readonly hasAccess: boolean;
  readonly onAsk: () => void;
  /** Marks what is shown; gives the function that stops it. */
  readonly onShown: () => () => void;
};

/** Never opened unasked a second time; the settings lead here. */
export function WelcomeView({ article, hasAccess, onAsk, onShown }: Props) {
  // Once for as long as the view is shown, whatever is drawn again meanwhile.
  const start = useRef(onShown);
  useEffect(() => start.current(), []);
  return (
    <section class="welcome" aria-label={t('welcomeTitle')}>
      <h2>{t('welcomeTitle')}</h2>
      <Pictures />
      <h3>{t('welcomeTry')}</h3>
      <article class="sample" lang="en" dir="ltr">
        <h4>{article.title}</h4>
        {article.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
      <h3>{t('welcomeKnows')}</h3>
      <p>{t('welcomeKnowsHelp', t('addPage'))}</p>
      <h3>{t('welcomeAccess')}</h3>
      <p>{t('welcomeAccessHelp')}</p>
      {!hasAccess && (
        <p class="banner">
          {t('revokedTitle')}{' '}
          <button type="button" class="button" onClick={onAsk}>
            {t('revokedAsk')}
          </button>
        </p>
      )}
      <p class="welcome-links">
        <PlaceLink to={placeOf('facts')}>{t('openLibrary')}</PlaceLink>
        <PlaceLink to={placeOf('settings')}>{t('viewSettings')}</PlaceLink>
      </p>
    </section>
  );
}

/** What it does, in the order a reader meets it. */
function Pictures() {
  return (
    <div class="pictures">
      <Picture caption={t('welcomeMarks')}>
        <span class="picture-line" />
        <span class="picture-line">
          <span class="picture-mark" />
        </span>
        <span class="picture-line picture-short" />
      </Picture>
      <Picture caption={t('welcomeCard')}>
        <StatusLine status="disputed" words={{ label: statusName('disputed'), details: [] }} />
        <span class="picture-values">
          <b>12</b>
          <b>14</b>
        </span>
        <span class="picture-line picture-short" />
      </Picture>
      <Picture caption={t('welcomeSwitch')}>
        <span class="picture-switch">
          <span />
        </span>
      </Picture>
    </div>
  );
}

type PictureProps = { readonly caption: string; readonly children: preact.ComponentChildren };

function Picture({ caption, children }: PictureProps) {
  return (
    <figure class="picture">
      <div class="picture-frame" aria-hidden="true">
        {children}
      </div>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
