import { describe, expect, test } from 'vitest';
import { sayingsIn } from './sayings-in.testing.ts';

describe('who says it', () => {
  test.each([
    // A source before, behind and within what it says
    ['fr', 'Selon Ankara, la base sera fermée.', 'TUR'],
    ['en', 'According to Ankara, the base will close.', 'TUR'],
    ['fr', 'La base sera fermée, selon Ankara.', 'TUR'],
    ['en', 'The base will close, according to Ankara.', 'TUR'],
    ['fr', "D'après Budapest, le texte est prêt.", 'HUN'],
    ['fr', 'À en croire Budapest, le texte est prêt.', 'HUN'],
    // A verb with its clause
    ['fr', 'Bakou affirme que la frontière est calme.', 'AZE'],
    ['en', 'Baku says that the border is quiet.', 'AZE'],
    ['en', 'Baku says the border is quiet.', 'AZE'],
    // Asides
    ['fr', 'La frontière est calme, affirme Bakou.', 'AZE'],
    ['fr', 'La frontière est calme, a fait savoir Bakou dimanche.', 'AZE'],
    ['en', 'The border is quiet, Baku said on Sunday.', 'AZE'],
    ['en', 'The border, Baku said, is quiet.', 'AZE'],
    // Quotations
    ['fr', '« Le texte est prêt », a déclaré Viktor Orban.', 'person:viktor-orban'],
    ['en', '"The text is ready," Viktor Orban said.', 'person:viktor-orban'],
    ['en', '"The text is ready," said Viktor Orban.', 'person:viktor-orban'],
    ['fr', 'Viktor Orban est catégorique : « Le texte est prêt. »', 'person:viktor-orban'],
    ['en', 'Viktor Orban was blunt: "The text is ready."', 'person:viktor-orban'],
    // Whoever is cited speaks in the end
    ['fr', 'La base sera fermée, écrit un quotidien, citant le ministère turc de la Défense.', 'TUR'],
    ['en', 'The base will close, Reuters reported, citing the Turkish defence ministry.', 'TUR'],
    ['fr', "D'après Reuters, qui cite un diplomate turc, la base sera fermée.", 'un diplomate turc'],
    // A spokesman and a document speak for theirs
    ['fr', 'Une porte-parole du gouvernement turc a indiqué que la base fermait.', 'TUR'],
    ['en', 'A Turkish government spokeswoman said the base was closing.', 'TUR'],
    ['fr', "Selon un rapport de l'ONU, la base est fermée.", 'org:un'],
    ['en', 'According to a United Nations report, the base is closed.', 'org:un'],
    // Any verb with its subject behind a comma
    ['fr', 'La base du nord sera fermée, se félicite le ministre turc.', 'TUR'],
    ['fr', 'La base du nord sera fermée, a confirmé à la presse un officier turc.', 'un officier turc'],
    // Unnamed, in their own words
    ['fr', 'De source diplomatique, la base sera fermée.', 'source diplomatique'],
    ['en', 'The base will close, three people with knowledge of the talks told Reuters.', 'three people'],
    ['fr', 'La base sera fermée, prévient un diplomate européen.', 'un diplomate européen'],
    ['en', 'The base will close, a European diplomat warned.', 'a European diplomat'],
    ['fr', '« Tout va bien », a indiqué un porte-parole.', 'un porte-parole'],
    ['en', '"All is well," a spokesman said.', 'a spokesman'],
    ['fr', 'Selon des sources occidentales, la base sera fermée.', 'des sources occidentales'],
    ['en', 'According to Western sources, the base will close.', 'Western sources'],
    ['fr', 'Un responsable turc, qui a requis l’anonymat, relativise : la base reste ouverte.', 'Un responsable turc'],
    ['fr', 'La base compte 300 hommes, selon un institut suédois.', 'un institut suédois'],
    ['en', 'The base counts 300 men, according to a Swedish institute.', 'a Swedish institute'],
    // Whoever is cited speaks in the end
    ['fr', "D'après un élu turc, cité par l'agence Reuters, la base sera fermée.", 'un élu turc'],
    ['en', 'According to Reuters, citing a Turkish lawmaker, the base will close.', 'a Turkish lawmaker'],
    // Whatever the verb, what follows a quotation says it; a source behind the last comma
    ['fr', '« Le texte est prêt », ironise Viktor Orban.', 'person:viktor-orban'],
    ['en', '"The text is ready," quipped Viktor Orban.', 'person:viktor-orban'],
    ['en', 'The base could close next year, two officials familiar with the talks said.', 'two officials'],
    ['fr', 'À Bakou, on assure que la frontière est calme.', 'AZE'],
    // A name that nothing is known of
    ['fr', '« Le texte est prêt », a déclaré Anatole Perdrix.', 'Anatole Perdrix'],
    ['en', '"The text is ready," said Anatole Perdrix.', 'Anatole Perdrix'],
  ] as const)('%s: %s', (language, text, speaker) => {
    expect(sayingsIn(text, language).map((one) => one.speaker)).toEqual([speaker]);
  });

  test.each([
    ['fr', 'Viktor Orban est venu à Bakou. La base restera ouverte, a-t-il promis.', 'person:viktor-orban'],
    ['en', 'Viktor Orban came to Baku. He said that the base would stay open.', 'person:viktor-orban'],
    [
      'fr',
      'Bakou, assure un diplomate turc, veut la paix. Le même diplomate affirme que le texte est prêt.',
      'un diplomate turc',
    ],
    ['fr', 'Selon Bakou, 300 hommes sont partis. Une dizaine auraient été tués.', 'AZE'],
    ['en', 'According to Baku, 300 men left. A dozen were reportedly killed.', 'AZE'],
    ['fr', '« La base sera fermée. Il faudra du temps », prévient un diplomate.', 'un diplomate'],
    ['en', '“The base will close. It will take time,” a diplomat warned.', 'a diplomat'],
  ] as const)('%s, across sentences: %s', (language, text, speaker) => {
    expect(sayingsIn(text, language).at(-1)?.speaker).toBe(speaker);
  });

  test.each([
    ['fr', 'Le ministre turc a cédé à la colère. « La base sera fermée. »', 'TUR'],
    ['en', 'The Turkish minister did not hide his anger. "The base will close."', 'TUR'],
    ['fr', '« La base ferme », a dit un diplomate. « Il faudra du temps. »', 'un diplomate'],
    ['en', '"The base is closing," a diplomat said. "It will take time."', 'a diplomat'],
  ] as const)('%s, a quotation of its own sentence: %s', (language, text, speaker) => {
    expect(sayingsIn(text, language).at(-1)?.speaker).toBe(speaker);
  });

  test('the first sentence of a quotation has the speaker at its end', () => {
    const [first] = sayingsIn('« La base sera fermée. Il faudra du temps », prévient un diplomate.', 'fr');
    expect(first).toMatchObject({ speaker: 'un diplomate', anonymous: true });
  });

  test('a line under a quotation that only names someone says whose it is', () => {
    const said = sayingsIn('La base sera fermée avant peu.\nUn diplomate européen\nLe texte est prêt.', 'fr');
    expect(said.map((one) => one.speaker)).toEqual(['Un diplomate européen']);
  });

  test('the items of a list are said by whom its introduction names', () => {
    const said = sayingsIn('Selon Bakou, deux envois ont eu lieu :\n- des obus en mars\n- des drones en mai', 'fr');
    expect(said.map((one) => one.speaker)).toEqual(['AZE', 'AZE', 'AZE']);
  });
});

describe('nobody is made to say it', () => {
  test.each([
    ['fr', 'La Turquie soutient Bakou.'],
    ['en', 'Turkey supports Baku.'],
    ['fr', 'Viktor Orban a conclu mardi un voyage à Bakou.'],
    ['en', 'Viktor Orban called an emergency meeting.'],
    ['fr', 'La Turquie assure la défense de la base.'],
    ['en', 'Turkey recalled its ambassador.'],
    ['fr', 'Un accord soulignant leurs liens a été signé.'],
    ['fr', 'Faut-il craindre une base à Bakou ?'],
    ['fr', 'La Turquie demande à Bakou de reconnaître ces papiers.'],
    ['fr', 'Les deux pays ont signé un accord.'],
    ['en', 'Both countries signed an agreement.'],
  ] as const)('%s: %s', (language, text) => {
    expect(sayingsIn(text, language)).toEqual([]);
  });
});

describe('what is said', () => {
  test.each([
    ['fr', 'Bakou affirme que la frontière est calme.', 'que la frontière est calme'],
    ['en', 'Baku says that the border is quiet.', 'that the border is quiet'],
    ['en', 'The base will close, a diplomat said, and Ankara urged calm.', 'The base will close, '],
  ] as const)('%s: %s', (language, text, words) => {
    const [one] = sayingsIn(text, language);
    expect(text.slice(one!.start, one!.end)).toBe(words);
  });
});
