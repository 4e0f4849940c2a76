/** All that is known of a person, place, organisation or document. */
import type { LibraryLookup } from '../../../core/library/library-lookup';
import type { Entity } from '../../../core/model';
import { t, tn } from '../../text/translate';
import { placeOf } from '../facts-context';
import { FactGroup } from '../fact/FactGroup';
import { KIND_NAMES } from '../kind-names';
import { PlaceLink } from '../PlaceLink';
import { Target } from '../Target';

type Props = { readonly lookup: LibraryLookup; readonly entity: Entity };

/** Roles with who states them, spellings by source, what they said and what is said of them. */
export function EntityView({ lookup, entity }: Props) {
  const facts = lookup.factsOf.get(entity.id) ?? [];
  const isSaid = (id: string): boolean => lookup.claims.get(id)?.speaker === entity.id;
  const own = facts.filter((fact) => fact.claims.some(isSaid));
  const others = facts.filter((fact) => !fact.claims.some(isSaid));
  return (
    <Target view="people" name={entity.name}>
      <p class="soft">{t(KIND_NAMES[entity.kind])}</p>
      {entity.roles.length > 0 && (
        <ul class="roles">
          {entity.roles.map((role) => (
            <li key={`${role.source} ${String(role.start)}`}>
              <q dir="auto">{role.text}</q>{' '}
              <PlaceLink to={placeOf('sources', role.source)}>{lookup.names.get(role.source)}</PlaceLink>
            </li>
          ))}
        </ul>
      )}
      <Spellings lookup={lookup} entity={entity} />
      {own.length > 0 && (
        <FactGroup title={tn('factsSaidBy', own.length, entity.name)} facts={own} lookup={lookup} />
      )}
      {(own.length === 0 || others.length > 0) && (
        <FactGroup
          title={tn(own.length === 0 ? 'factCount' : 'otherFacts', others.length)}
          facts={others}
          lookup={lookup}
        />
      )}
    </Target>
  );
}

function Spellings({ lookup, entity }: Props) {
  return (
    <table class="spellings">
      <caption>{t('spellings')}</caption>
      <tbody>
        {entity.variants.map((variant) => (
          <tr key={variant.text}>
            <th scope="row" dir="auto">
              {variant.text}
            </th>
            <td>
              {variant.sources.map((id, place) => (
                <span key={id}>
                  {place > 0 && ', '}
                  <PlaceLink to={placeOf('sources', id)}>{lookup.names.get(id)}</PlaceLink>
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
