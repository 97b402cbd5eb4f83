import actor from '../../../messages/pages/actor.fr.json';
import add from '../../../messages/pages/add.fr.json';
import agreements from '../../../messages/pages/agreements.fr.json';
import changes from '../../../messages/pages/changes.fr.json';
import claims from '../../../messages/pages/claims.fr.json';
import contradictions from '../../../messages/pages/contradictions.fr.json';
import correct from '../../../messages/pages/correct.fr.json';
import history from '../../../messages/pages/history.fr.json';
import map from '../../../messages/pages/map.fr.json';
import network from '../../../messages/pages/network.fr.json';
import overview from '../../../messages/pages/overview.fr.json';
import past from '../../../messages/pages/past.fr.json';
import promises from '../../../messages/pages/promises.fr.json';
import reader from '../../../messages/pages/reader.fr.json';
import search from '../../../messages/pages/search.fr.json';
import sources from '../../../messages/pages/sources.fr.json';
import timeline from '../../../messages/pages/timeline.fr.json';
import whatIf from '../../../messages/pages/what-if.fr.json';
import shared from '../../../messages/web.fr.json';

/** The French words of every page; a page with words of its own has a file in `messages/pages`, and a line here. */
export default {
  ...shared.web,
  ...actor,
  ...add,
  ...agreements,
  ...changes,
  ...claims,
  ...contradictions,
  ...correct,
  ...history,
  ...map,
  ...network,
  ...overview,
  ...past,
  ...promises,
  ...reader,
  ...search,
  ...sources,
  ...timeline,
  ...whatIf,
};
