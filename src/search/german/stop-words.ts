/** Words that ask or join, and say nothing about what is meant. */
import { wordKey } from './key.ts';
import { remembered } from './remember.ts';

const lists = {
  articles: 'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner',
  pronouns:
    'ich du er sie es wir ihr uns euch mich dich ihn ihm ihnen mein meine meinen meiner unser unsere unseren ' +
    'unserem unserer euer eure ihre ihren ihrem ihrer sein seine seinen seinem seiner man jemand niemand sich ' +
    'dieser diese dieses diesen diesem jeder jede jedes jeden jedem alle allen alles etwas nichts manche',
  questions:
    'was wer wen wem wessen wie wo wohin woher wann warum wieso weshalb welche welcher welches welchen welchem ' +
    'wieviel wieviele womit wofür wodurch woran worauf wogegen worüber ob',
  prepositions:
    'an am ans auf aufs aus bei beim bis durch für gegen hinter im in ins mit nach neben ohne pro seit über um ' +
    'unter von vom vor während wegen zu zum zur zwischen je per trotz laut ab als',
  conjunctions:
    'und oder aber denn dass daß weil wenn damit sondern sowie entweder weder noch falls bevor nachdem sobald',
  adverbs:
    'auch da dann dort doch eben eigentlich einfach etwa ganz gar genau gern gerne halt hier immer ja jetzt mal ' +
    'mehr meist nein nicht nie nur oft schon sehr so sofort sogar sonst überhaupt vielleicht viel viele vielen ' +
    'wieder wohl ziemlich zurzeit bitte danke hallo heute gestern morgen lange lang gut besser beste besten eher ' +
    'eigene eigenen andere anderen anderer anderes anders wirklich ungefähr circa bzw usw etc sonstige gleich',
  verbs:
    'bin bist ist sind seid war waren wäre wären gewesen werden wird wirst werde wurde wurden würde würden worden ' +
    'habe hast hat haben hatte hatten hätte hätten gehabt kann kannst können könnt konnte konnten könnte könnten ' +
    'muss musst müssen müsst musste mussten müsste müssten soll sollst sollen sollte sollten darf darfst dürfen ' +
    'dürft durfte dürfte dürften will willst wollen wollte wollten möchte möchten mag mögen lassen lässt lasst ' +
    'gibt geben gab gäbe geht gehen ging gehört gehören macht machen mache gemacht tun tut getan kommt kommen kam ' +
    'bekommt bekommen kriegt kriegen braucht brauchen brauche gilt gelten heißt heisst heißen steht stehen ' +
    'nehmen nimmt weiß wissen findet finden sagt sagen bleibt bleiben funktioniert hilft helfen ' +
    'brauchte stellt liegt dauert passiert tun sieht sehen',
} as const;

/** „mein, meine, meines …“ */
const possessives = [
  'mein',
  'dein',
  'sein',
  'ihr',
  'unser',
  'euer',
  'eur',
  'kein',
  'ein',
  'dies',
  'jed',
  'welch',
  'solch',
  'manch',
];
const caseEndings = ['', 'e', 'en', 'em', 'er', 'es'];

const stopWords = new Set(
  [
    ...Object.values(lists).flatMap((list) => list.split(' ')),
    ...possessives.flatMap((word) => caseEndings.map((ending) => word + ending)),
  ].map(wordKey),
);

/** Whether a word may be left out of a query. */
export const isStopWord = remembered((word) => stopWords.has(wordKey(word)));
