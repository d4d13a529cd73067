/**
 * HubSpot in German and in Spanish: people, companies and deals under the names that its own properties have there.
 * Blind the mapping found 44 of 90
 * columns and 12 of the 30 keys.
 */
import type { NamedExport } from './named-export.ts';

export const GERMAN_AND_SPANISH: readonly NamedExport[] = [
  {
    name: 'HubSpot Deals deutsch',
    fileName: 'hubspot-crm-exports-alle-deals.csv',
    columns: `
Datensatz-ID=!op.opportunityId :: <#17001>
Deal-Name=!op.name :: Wartung Nord~Umbau Süd~Lizenz 2026
Deal-Phase=op.stage :: Termin vereinbart~Angebot gesendet~Abgeschlossen und gewonnen
Abschlussdatum=op.closedOn :: 2026-12-<d01> 00:00
Zuständiger Mitarbeiter für Deal=op.owner :: Jana K.~Timo B.
Betrag=!op.amount :: <a15000.00>
Betrag in Firmenwährung=? :: <a15000.00>
Pipeline=? :: Vertriebs-Pipeline
Deal-Typ=? :: Neukundengeschäft~Bestandskundengeschäft
Erstelldatum=!op.openedOn :: 2026-01-<d10> 09:10
Zugeordnetes Unternehmen=c.company :: Nordbau GmbH~Südwerk AG~Hansa KG
Zugeordneter Kontakt=!c.email :: <N3> (<e3>)
Nächster Schritt=? :: Anruf
Abgeschlossen und gewonnen=op.won :: false~true
Datum der letzten Aktivität=? :: 2026-09-<d11> 08:00
Währung=? :: EUR
`,
  },
  {
    name: 'HubSpot Deals deutsch, Auswahl',
    fileName: 'hubspot deals.csv',
    delimiter: ';',
    columns: `
Datensatz-ID=!op.opportunityId :: <#27001>
Dealname=!op.name :: Anlage Bremen~Service Kiel
Dealphase=op.stage :: Qualifiziert~Verhandlung~Verloren
Betrag=!op.amount :: 12.500,00~8.900,50~1.200,00
Abschlussdatum=op.closedOn :: <d01>.12.2026
Deal-Inhaber=op.owner :: Jana K.~Timo B.
Erstellt am=!op.openedOn :: <d05>.03.2026
Unternehmen=!op.customerId/c.company :: Nordbau GmbH~Südwerk AG
Grund für verlorenen Deal=? :: Preis~~
`,
  },
  {
    name: 'HubSpot Unternehmen deutsch',
    fileName: 'hubspot-crm-exports-alle-unternehmen.csv',
    columns: `
Datensatz-ID=!c.customerId :: <#37001>
Unternehmensname=!c.company/c.name :: Nordbau <#11> GmbH~Südwerk <#12> AG~Hansa <#13> KG~Lindner <#14> OHG
Domain-Name des Unternehmens=? :: nordbau<#11>.de~suedwerk<#12>.de~hansa<#13>.de~lindner<#14>.de
Zuständiger Mitarbeiter für Unternehmen=? :: Jana K.~Timo B.
Erstelldatum=c.registeredAt :: 2024-03-<d12> 09:14
Telefonnummer=c.phone :: +49 30 18<#73408>
Datum der letzten Aktivität=? :: 2024-04-<d12> 09:14
Straße und Hausnummer=c.address :: Hafenstraße 1~Am Markt 7
Postleitzahl=c.postcode :: 10115~20095
Stadt=c.city :: Berlin~Hamburg
Bundesland/Region=c.province :: Berlin~Hamburg
Land/Region=c.country :: Deutschland
Branche=?/c.occupation :: Bauwesen~Einzelhandel
Anzahl der Mitarbeiter=? :: 12~40~250
Jahresumsatz=? :: 1200000~540000
Lifecycle-Phase=? :: Lead~Kunde
Website-URL=? :: https://nordbau.de
Beschreibung=c.note :: Bau und Umbau
`,
  },
  {
    name: 'HubSpot Kontakte deutsch, weitere Spalten',
    fileName: 'hubspot-crm-exports-kontakte-marketing.csv',
    columns: `
Datensatz-ID=!c.customerId :: <#47001>
Vorname=!c.name :: <F0>
Nachname=c.name :: <L0>
E-Mail-Adresse=!c.email :: <e0>
Handynummer=c.phone :: +49 151 12<#34567>
Position=c.jobTitle :: Einkäuferin~Geschäftsführer
Zugeordnetes Unternehmen=c.company :: Nordbau GmbH~Südwerk AG~Hansa KG
Zuständiger Mitarbeiter für Kontakt=? :: Jana K.~Timo B.
Erstelldatum=c.registeredAt :: 2024-03-<d12> 09:14
Ursprüngliche Quelle=c.source :: Organische Suche~Direkter Traffic
Marketingkontakt-Status=? :: Marketingkontakt
Geburtsdatum=c.birthday :: 1984-05-<d01>
Geschlecht=c.gender :: weiblich~männlich
Straße=c.address :: Hafenstraße 1~Am Markt 7
PLZ=c.postcode :: 10115~20095
Ort=c.city :: Berlin~Hamburg
Bundesland=c.province :: Berlin~Hamburg
Land=c.country :: Deutschland
Lead-Status=? :: Neu~Offen
Letzte Aktivität=? :: 2024-04-<d12> 09:14
`,
  },
  {
    name: 'HubSpot negocios en español',
    fileName: 'hubspot-crm-exports-todos-los-negocios.csv',
    columns: `
ID de registro=!op.opportunityId :: <#57001>
Nombre del negocio=!op.name :: Reforma Norte~Licencia 2026~Mantenimiento
Etapa del negocio=op.stage :: Cita programada~Presupuesto enviado~Cierre ganado
Fecha de cierre=op.closedOn :: 2026-12-<d01> 00:00
Propietario del negocio=op.owner :: Lucía P.~Marcos R.
Importe=!op.amount :: <a15000.00>
Importe en la moneda de la empresa=? :: <a15000.00>
Pipeline=? :: Pipeline de ventas
Tipo de negocio=? :: Cliente nuevo~Cliente existente
Fecha de creación=!op.openedOn :: 2026-01-<d10> 09:10
Empresa asociada=!op.customerId/c.company :: Obras Norte S.L.~Grupo Sur S.A.~Hostal Mar
Contacto asociado=?/c.name/op.customerId :: <N3> (<e3>)
Próximo paso=? :: Llamar
Es cierre ganado=op.won :: false~true
Fecha de la última actividad=? :: 2026-09-<d11> 08:00
Moneda=? :: EUR
`,
  },
  {
    name: 'HubSpot negocios en español, selección',
    fileName: 'hubspot negocios.csv',
    delimiter: ';',
    columns: `
ID de registro=!op.opportunityId :: <#67001>
Nombre del negocio=!op.name :: Planta Cádiz~Servicio Vigo
Etapa del negocio=op.stage :: Calificado~Negociación~Cierre perdido
Valor=!op.amount :: 12.500,00~8.900,50~1.200,00
Fecha de cierre=op.closedOn :: <d13>/12/2026
Propietario del negocio=op.owner :: Lucía P.~Marcos R.
Fecha de creación=!op.openedOn :: <d15>/03/2026
Empresa=!op.customerId/c.company :: Obras Norte S.L.~Grupo Sur S.A.
Motivo de cierre perdido=? :: Precio~~
`,
  },
  {
    name: 'HubSpot empresas en español',
    fileName: 'hubspot-crm-exports-todas-las-empresas.csv',
    columns: `
ID de registro=!c.customerId :: <#77001>
Nombre de la empresa=!c.company/c.name :: Obras Norte <#11> S.L.~Grupo Sur <#12> S.A.~Hostal Mar <#13>~Viveros Lima <#14>
Nombre de dominio de la empresa=? :: obrasnorte<#11>.es~gruposur<#12>.es~hostalmar<#13>.es~viveroslima<#14>.es
Propietario de la empresa=? :: Lucía P.~Marcos R.
Fecha de creación=c.registeredAt :: 2024-03-<d12> 09:14
Número de teléfono=c.phone :: +34 9161<#73408>
Fecha de la última actividad=? :: 2024-04-<d12> 09:14
Dirección=c.address :: Calle Mayor 1~Plaza Nueva 7
Código postal=c.postcode :: 28001~41001
Ciudad=c.city :: Madrid~Sevilla
Estado/región=c.province :: Madrid~Andalucía
País/región=c.country :: España
Sector=?/c.occupation :: Construcción~Hostelería
Número de empleados=? :: 12~40~250
Ingresos anuales=? :: 1200000~540000
Etapa del ciclo de vida=? :: Lead~Cliente
URL del sitio web=? :: https://obrasnorte.es
Descripción=c.note :: Obras y reformas
`,
  },
  {
    name: 'HubSpot contactos en español, más columnas',
    fileName: 'hubspot-crm-exports-contactos-marketing.csv',
    columns: `
ID de registro=!c.customerId :: <#87001>
Nombre=!c.name :: <F0>
Apellidos=c.name :: <L0>
Correo electrónico=!c.email :: <e0>
Número de teléfono móvil=c.phone :: +34 61<#6879981>
Cargo=c.jobTitle :: Compras~Gerente
Empresa asociada=c.company :: Obras Norte S.L.~Grupo Sur S.A.~Hostal Mar
Propietario del contacto=? :: Lucía P.~Marcos R.
Fecha de creación=c.registeredAt :: 2024-03-<d12> 09:14
Fuente original=c.source :: Búsqueda orgánica~Tráfico directo
Estado de contacto de marketing=? :: Contacto de marketing
Fecha de nacimiento=c.birthday :: 1984-05-<d01>
Género=c.gender :: mujer~hombre
Dirección postal=c.address :: Calle Mayor 1~Plaza Nueva 7
Código postal=c.postcode :: 28001~41001
Ciudad=c.city :: Madrid~Sevilla
Estado o región=c.province :: Madrid~Andalucía
País o región=c.country :: España
Estado del lead=? :: Nuevo~Abierto
Última actividad=? :: 2024-04-<d12> 09:14
`,
  },
];
