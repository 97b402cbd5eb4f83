import actor from '../../../messages/pages/actor.en.json';
import add from '../../../messages/pages/add.en.json';
import agreements from '../../../messages/pages/agreements.en.json';
import changes from '../../../messages/pages/changes.en.json';
import claims from '../../../messages/pages/claims.en.json';
import contradictions from '../../../messages/pages/contradictions.en.json';
import correct from '../../../messages/pages/correct.en.json';
import history from '../../../messages/pages/history.en.json';
import map from '../../../messages/pages/map.en.json';
import network from '../../../messages/pages/network.en.json';
import overview from '../../../messages/pages/overview.en.json';
import past from '../../../messages/pages/past.en.json';
import promises from '../../../messages/pages/promises.en.json';
import reader from '../../../messages/pages/reader.en.json';
import search from '../../../messages/pages/search.en.json';
import sources from '../../../messages/pages/sources.en.json';
import timeline from '../../../messages/pages/timeline.en.json';
import whatIf from '../../../messages/pages/what-if.en.json';
import shared from '../../../messages/web.en.json';

/** The English words of every page; a page with words of its own has a file in `messages/pages`, and a line here. */
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
