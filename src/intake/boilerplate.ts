/** Where a line stands: how many lines come before it and after it. */
export interface Place {
  readonly before: number;
  readonly after: number;
}

interface Pattern {
  readonly what: string;
  readonly pattern: RegExp;
  /** Longest line it can set aside, in characters: a paragraph that merely mentions the words is kept. */
  readonly longest: number;
  /** Only among the first or the last lines of a document, where such words are furniture and not news. */
  readonly only?: 'head' | 'tail';
}

const network =
  '(?:facebook|twitter|x|whatsapp|linkedin|telegram|instagram|messenger|pinterest|reddit|bluesky|threads|e-?mail|mail|courriel|sms|print|imprimer|copier(?: le lien)?|copy(?: link)?)';
const section =
  '(?:international|politique|monde|world|politics|economie|économie|economy|business|société|societe|asie|asia|europe|afrique|africa|amériques?|americas|moyen-orient|middle east|actualités?|news|géopolitique|geopolitics|défense|defen[cs]e|sports?|culture|opinions?|idées|débats|tribunes?|analyses?|analysis|éditorial|editorial|accueil|home|à la une|dépêches?|france|technologies?|sciences?|santé|planète|enquêtes?|vidéos?|videos?|breaking|live|direct)';
const agency =
  '(?:AFP|Reuters|AP|Associated Press|Yonhap|KCNA|TASS|RIA(?: Novosti)?|Interfax|Xinhua|Kyodo|Belga|ATS|EFE|DPA|ANSA|UPI|Agence France-Presse)';

/** What surrounds an article on its page, in French and English: true of the press in general, of no one outlet. */
const patterns: readonly Pattern[] = [
  {
    what: 'copyright',
    pattern:
      /^(?:©|\(c\)\s|copyright\b|tous droits (?:de reproduction )?réservés|all rights reserved)|(?:tous droits réservés|all rights reserved)\W*$|^reproduction (?:interdite|même partielle|totale ou partielle)/iu,
    longest: 700,
  },
  // A year alone is the heading of a chronology.
  { what: 'counter', pattern: /^(?!(?:1[89]|20)\d{2}$)[\d\s.,]{1,9}\s?k?$/iu, longest: 12 },
  {
    what: 'counter',
    pattern:
      /^[\d.,\s]{1,9}k?\s*(?:partages?|shares?|commentaires?|comments?|vues|views|lectures?|réactions?|likes?|j’aime|min(?:utes?)?(?: de lecture| read)?)$/iu,
    longest: 40,
  },
  {
    what: 'reading time',
    pattern: /^(?:temps de lecture|lecture|reading time|read time)\s*:?\s*\d+\s*(?:min|mn|minutes?|mins?)\b\W*$/iu,
    longest: 60,
  },
  {
    what: 'share bar',
    pattern:
      /^(?:partage[rz]?|share|tweeter|tweet)(?:\s+(?:cet article|l[’']article|this (?:article|story|post|page)))?(?:\s+(?:sur|par|on|via|with|avec)\b.{0,60})?\s*[:!.]?$/iu,
    longest: 100,
  },
  {
    what: 'share bar',
    pattern: new RegExp(String.raw`^${network}(?:[\s,|•·/–-]+${network})*$`, 'iu'),
    longest: 160,
  },
  {
    what: 'see also',
    pattern:
      /^[[(]?(?:[àa] )?(?:lire|voir|écouter|regarder|relire|revoir)(?:,? (?:voir|écouter))? (?:aussi|également|[ée]galement|en complément)\b|^(?:sur le même (?:sujet|thème)|à lire|articles? (?:liés?|similaires|connexes)|pour aller plus loin|notre dossier)\b|^(?:read (?:also|more|next)|also read|see also|related(?: (?:articles?|stor(?:y|ies)|topics?|news|coverage))?|more on this(?: story)?|recommended(?: stories)?)\s*(?::|$|»|>|\|)|^(?:read|watch|listen|lire|voir|écouter|regarder)\s?:\s/iu,
    longest: 260,
  },
  {
    what: 'subscription',
    pattern:
      /^(?:abonnez-vous|inscrivez-vous|recevez (?:chaque|notre|nos|toute|gratuitement)|suivez[- ](?:nous|l[’']actualité)|rejoignez[- ]nous|téléchargez (?:l[’']|notre )appli|(?:cet )?article (?:est )?réservé aux abonnés|déjà abonné|je m[’']abonne|s[’']abonner|créez un compte|se connecter)\b|^(?:subscribe\b(?! to the (?:view|idea|theory))|sign up\b|sign in\b|log in\b|follow us\b|join us on\b|download (?:the|our) app\b|get (?:our|the) (?:newsletter|app|latest)\b|already a subscriber|this article is (?:for|reserved))/iu,
    longest: 300,
  },
  {
    what: 'paywall',
    pattern:
      /^(?:il vous reste [\d.,\s]+\s?% de cet article|la suite (?:de cet article )?est réservée|pour lire la suite|cet article est réservé|to (?:continue|keep) reading|continue reading (?:this|with)|you have (?:\d+|reached|read)\b.{0,40}\barticles?\b|this (?:content|story) is (?:for|available to|reserved|exclusive to) (?:our )?subscribers)/iu,
    longest: 260,
  },
  {
    what: 'newsletter',
    pattern:
      /^(?:notre |nos |la |our |the |today[’']s )?(?:newsletters?|infolettres?)\s*(?:$|[:«“"!|–-])|\b(?:inscri\w+|abonn\w+|recev\w+|sign(?:ing)? up|subscri\w+|join|get)\b.{0,60}\b(?:newsletters?|infolettres?)\b/iu,
    longest: 240,
  },
  {
    what: 'advertisement',
    pattern:
      /^[[(]?(?:publicité|advertisement|advertising|sponsored(?: content)?|contenu (?:sponsorisé|partenaire)|la suite après (?:la|cette) publicité|(?:story|article) continues (?:below|after)(?: (?:the |this )?advertisement)?|suite de l[’']article)\W*$/iu,
    longest: 80,
  },
  {
    what: 'contact',
    pattern: /\b(?:contactez[- ]nous|nous contacter|écrivez[- ]nous|contact us|get in touch with us)\b/iu,
    longest: 320,
    only: 'tail',
  },
  {
    what: 'sponsor',
    pattern: /\b(?:sponsoring|sponsorship opportunities|devenir (?:sponsor|annonceur)|become a sponsor)\b/iu,
    longest: 320,
    only: 'tail',
  },
  {
    what: 'author’s note',
    pattern:
      /^(?:passionnée?|journaliste|rédact(?:eur|rice)|diplômée?|blogueu(?:r|se))\b[^.]{0,160}\b(?:je|j[’'])\s?\p{L}+|^(?:l[’']auteure?|à propos de l[’']auteure?|about the author|the (?:author|writer) is)\b|^[\p{Lu}][\p{L}'’.-]+(?: [\p{Lu}][\p{L}'’.-]+){1,3} (?:est (?:un |une |le |la )?(?:ancienn?e? )?(?:journaliste|correspondante?|rédact(?:eur|rice)|chroniqueu(?:r|se)|éditorialiste|pigiste)|is (?:an? |the )?(?:\p{Ll}+ )?(?:journalist|reporter|correspondent|editor|columnist|freelance|staff writer))\b/iu,
    longest: 400,
    only: 'tail',
  },
  {
    what: 'byline',
    pattern:
      /^(?:[Pp]ar|PAR|[Bb]y|BY|[Pp]ropos recueillis par|[Ww]ritten by|[Dd]e notre (?:correspondante?|envoyée?)(?: spéciale?)?)\s+(?:(?:à|au|aux|en|in) )?(?:[lL][’'])?(?:\p{Lu}[\p{L}'’.-]*|la rédaction)(?:[\s,|/–-]+(?:(?:[lL][’'])?\p{Lu}[\p{L}'’.-]*|la rédaction|de|du|von|van|with|avec|and|et|&|in|à|au|en|agences|agencies|(?:envoyée?s? spéciale?s?|envoyés spéciaux|correspondante?s?|special|diplomatic|defen[cs]e|political|foreign|correspondents?|editor|staff|writer)))*\W*$/u,
    longest: 120,
  },
  {
    what: 'byline',
    pattern:
      /^(?:avec|de) (?:notre|nos) (?:correspondant|envoyé)e?s?(?: spécia(?:le?|ux))?(?: (?:permanente?|régionale?))?\s(?:à|au|aux|en|dans)\s[^.!?:;]{2,80}$/iu,
    longest: 120,
  },
  {
    what: 'agency mark',
    pattern: new RegExp(
      String.raw`^(?:[-–—(*\s]*)(?:(?:(?:[\p{L}.’']+\s){0,4}?(?:avec|with)|sources?|crédit|via|©)\s*:?\s*)?${agency}(?:\s*(?:,|et|and|&|/)\s*(?:${agency}|agences?|agencies))*[)*.\s]*$`,
      'iu',
    ),
    longest: 80,
  },
  {
    what: 'agency footer',
    pattern:
      /^\(?(?:reporting|additional reporting|writing|editing)\b.{0,20}\bby\b|^(?:edited by|édité par)\s|^\((?:end|fin|more|à suivre|suite)\)$/iu,
    longest: 260,
  },
  {
    what: 'picture credit',
    pattern:
      /^[[(]?(?:crédits?(?: photos?)?|photos?|image|illustration|légende|photo credit|image credit|file photo|photo d[’']archives?|getty images)\s*(?::|©|\/|par\b|by\b)/iu,
    longest: 260,
  },
  {
    what: 'keywords',
    pattern: /^(?:mots[- ]clés|tags?|étiquettes|thèmes?|topics?|keywords|filed under|classé dans|catégories?)\s*:/iu,
    longest: 300,
  },
  {
    what: 'comments',
    pattern:
      /^(?:(?:laisser|ajouter|poster) un commentaire|leave a (?:comment|reply)|commentaires?|comments?|réagir|répondre|reply)\s*(?:\(\d+\))?$/iu,
    longest: 60,
  },
  {
    what: 'cookies',
    pattern:
      /\b(?:accepter|refuser|gérer|accept|reject|manage)\b.{0,30}\bcookies\b|\b(?:ce site|nous) utilis\w+ (?:des|les) cookies|(?:this site|we) use cookies/iu,
    longest: 400,
  },
  { what: 'address', pattern: /^(?:https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+|@\w+)$/iu, longest: 300 },
  {
    what: 'navigation',
    pattern:
      /^(?:menu|rechercher|retour(?: à l[’']accueil)?|haut de page|back to top|skip to (?:main )?content|aller au contenu|(?:article |page )?(?:précédente?|suivante?|previous|next)(?: article| page)?|mentions légales|politique de confidentialité|conditions générales.{0,30}|privacy policy|terms of (?:use|service)|imprimer|écouter(?: l[’']article)?|listen to (?:this )?article|enregistrer|ajouter à (?:vos|mes) favoris|google news|signaler une erreur)$/iu,
    longest: 60,
  },
  {
    what: 'breadcrumb',
    pattern: /^(?:accueil|home)\s*[>»/›|].{1,120}$|^[^.!?]{2,30}(?:\s[>›]\s[^.!?]{2,40}){2,}$/iu,
    longest: 160,
  },
  {
    what: 'section label',
    pattern: new RegExp(String.raw`^${section}(?:\s*[\s,|/•·>–-]\s*${section})*$`, 'iu'),
    longest: 60,
    only: 'head',
  },
  { what: 'section label', pattern: new RegExp(`^(?:${section}){2,}$`, 'iu'), longest: 60 },
];

/** No furniture is longer; an agency's notice of its rights is a paragraph. */
const LONGEST = 700;
const headLines = 4;
const tailLines = 4;

/** What furniture a line is (copyright, counter, share bar …), or null where it belongs to the article. */
export function boilerplateOf(line: string, place: Place): string | null {
  if (line.length > LONGEST) return null;
  const found = patterns.find(
    ({ pattern, longest, only }) =>
      line.length <= longest &&
      (only !== 'head' || place.before < headLines) &&
      (only !== 'tail' || place.after < tailLines) &&
      pattern.test(line),
  );
  return found?.what ?? null;
}
