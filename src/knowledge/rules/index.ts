/** The rules over the whole knowledge base: the table of contents of this folder. */
import { abgeloestNachfolger } from './abgeloest-nachfolger.ts';
import { abstimmungVollstaendig } from './abstimmung-vollstaendig.ts';
import { anforderungUnbekannt } from './anforderung-unbekannt.ts';
import { belegtQuellen } from './belegt-quellen.ts';
import { beschlossenVollstaendig } from './beschlossen-vollstaendig.ts';
import { beschlussBetrifft } from './beschluss-betrifft.ts';
import { beschlussSitzung } from './beschluss-sitzung.ts';
import { beschlussVerweis } from './beschluss-verweis.ts';
import { datenReihenfolge } from './daten-reihenfolge.ts';
import { ersetztFassung } from './ersetzt-fassung.ts';
import { fiktivGrundlage } from './fiktiv-grundlage.ts';
import { fiktivProdukt } from './fiktiv-produkt.ts';
import { fiktivTraeger } from './fiktiv-traeger.ts';
import { frageAntwort } from './frage-antwort.ts';
import { glossarDoppelt } from './glossar-doppelt.ts';
import { grundsatzfrageVerlauf } from './grundsatzfrage-verlauf.ts';
import { klauselUmsetzung } from './klausel-umsetzung.ts';
import { kreis } from './kreis.ts';
import { mdmFehlt } from './mdm-fehlt.ts';
import { mussQuelle } from './muss-quelle.ts';
import { platzhalter } from './platzhalter.ts';
import { pruefungEreignis } from './pruefung-ereignis.ts';
import { quelleHttps } from './quelle-https.ts';
import { ringUngenutzt } from './ring-ungenutzt.ts';
import { ringWiderspruch } from './ring-widerspruch.ts';
import { rueckzugGrund } from './rueckzug-grund.ts';
import { sitzungStand } from './sitzung-stand.ts';
import { traegerAnzeige } from './traeger-anzeige.ts';
import { umleitung } from './umleitung.ts';
import { umsetzungAngaben } from './umsetzung-angaben.ts';
import { updatesReihenfolge } from './updates-reihenfolge.ts';
import { verweisZurueckgezogen } from './verweis-zurueckgezogen.ts';
import { vokabelDoppelt } from './vokabel-doppelt.ts';
import type { Rule } from './rule.ts';

export const knowledgeRules: Readonly<Record<string, Rule>> = {
  'abgeloest-nachfolger': abgeloestNachfolger,
  'abstimmung-vollstaendig': abstimmungVollstaendig,
  'anforderung-unbekannt': anforderungUnbekannt,
  'belegt-quellen': belegtQuellen,
  'beschlossen-vollstaendig': beschlossenVollstaendig,
  'beschluss-betrifft': beschlussBetrifft,
  'beschluss-sitzung': beschlussSitzung,
  'beschluss-verweis': beschlussVerweis,
  'daten-reihenfolge': datenReihenfolge,
  'ersetzt-fassung': ersetztFassung,
  'fiktiv-grundlage': fiktivGrundlage,
  'fiktiv-produkt': fiktivProdukt,
  'fiktiv-traeger': fiktivTraeger,
  'frage-antwort': frageAntwort,
  'glossar-doppelt': glossarDoppelt,
  'grundsatzfrage-verlauf': grundsatzfrageVerlauf,
  'klausel-umsetzung': klauselUmsetzung,
  kreis: kreis,
  'mdm-fehlt': mdmFehlt,
  'muss-quelle': mussQuelle,
  platzhalter: platzhalter,
  'pruefung-ereignis': pruefungEreignis,
  'quelle-https': quelleHttps,
  'ring-ungenutzt': ringUngenutzt,
  'ring-widerspruch': ringWiderspruch,
  'rueckzug-grund': rueckzugGrund,
  'sitzung-stand': sitzungStand,
  'traeger-anzeige': traegerAnzeige,
  umleitung: umleitung,
  'umsetzung-angaben': umsetzungAngaben,
  'updates-reihenfolge': updatesReihenfolge,
  'verweis-zurueckgezogen': verweisZurueckgezogen,
  'vokabel-doppelt': vokabelDoppelt,
};
