## Perspective: it has no address
INSERT DATA { <attribution/official-said> kg:hasPerspective _:nowhere .
  _:nowhere a kg:Perspective ; kg:holder <actor/russia> ; kg:onSituation <situation/russia-comes> ; kg:factuality fact:Uu }

## Perspective-holder: nobody
DELETE WHERE { <perspective/voice> kg:holder ?holder }

## Perspective-situation: two
INSERT DATA { <perspective/voice> kg:onSituation <situation/ukraine-comes> }

## Perspective-factuality: off the scale
DELETE DATA { <perspective/voice> kg:factuality fact:PRminus } ; INSERT DATA { <perspective/voice> kg:factuality fact:certain }

## Perspective-attribution: expressed nowhere
DELETE DATA { <attribution/zelenskiy-will-come> kg:hasPerspective <perspective/zelenskiy> } ;
INSERT DATA { <attribution/zelenskiy-will-come> kg:hasPerspective <perspective/official> }

## Condition: it has no address
INSERT { <attribution/official-said> kg:hasCondition _:nowhere .
  _:nowhere a kg:Condition ; kg:conditionKind cond:trigger ; kg:antecedent <situation/russia-comes> ; kg:hasEvidence ?span }
WHERE { ?span nif:anchorOf "talks" }

## Condition-antecedent: nothing to hang on
DELETE WHERE { <condition/if-russia> kg:antecedent ?situation }

## Condition-kind: two
INSERT DATA { <condition/if-russia> kg:conditionKind cond:trigger }

## Condition-evidence: none
DELETE WHERE { <condition/if-russia> kg:hasEvidence ?span }

## Condition-attribution: of nobody
DELETE WHERE { ?attribution kg:hasCondition <condition/if-russia> }

## Situation: it has no address
INSERT { _:nowhere a kg:Situation ; rdfs:label "talks"@en ; kg:hasEvidence ?span } WHERE { ?span nif:anchorOf "talks" }

## Situation-identifier: a sentence
DELETE DATA { <situation/russia-comes> dct:identifier "e_russia_comes" } ; INSERT DATA { <situation/russia-comes> dct:identifier "Russia comes" }

## Situation-label: no language
DELETE DATA { <situation/russia-comes> rdfs:label "Russia comes"@en } ; INSERT DATA { <situation/russia-comes> rdfs:label "Russia comes" }

## Situation-evidence: none
DELETE WHERE { <situation/russia-comes> kg:hasEvidence ?span }

## Situation-actor: a place
INSERT DATA { <situation/russia-comes> sem:hasActor <place/istanbul> }

## Situation-recipient: a place
INSERT DATA { <situation/russia-comes> schema:recipient <place/istanbul> }

## Situation-place: a state
INSERT DATA { <situation/russia-comes> sem:hasPlace <actor/russia> }

## Situation-time: a day instead of a time
INSERT DATA { <situation/russia-comes> sem:hasTime "2025-05-12"^^xsd:date }

## Situation-type: not one of PLOVER's
INSERT DATA { <situation/russia-comes> sem:eventType event:TALK }

## Time: it has no address
INSERT { _:nowhere a time:TemporalEntity ; rdf:value "P1D" ; kg:hasEvidence ?span } WHERE { ?span nif:anchorOf "on Monday" }

## Time-identifier: two of them
INSERT DATA { <time/monday> dct:identifier "t2" }

## Time-value: none
DELETE WHERE { <time/monday> rdf:value ?value }

## Time-day: no such day
DELETE { <time/monday> time:inXSDDate ?day } INSERT { <time/monday> time:inXSDDate "2025-02-30"^^xsd:date } WHERE { <time/monday> time:inXSDDate ?day }

## Time-weekday: two
INSERT DATA { <time/monday> time:dayOfWeek time:Friday }

## Time-anchor: not the anchor
DELETE DATA { <time/monday> prov:wasDerivedFrom <anchor/supplied> } ; INSERT DATA { <time/monday> prov:wasDerivedFrom <publication/p> }

## Time-evidence: words instead of a span
INSERT DATA { <time/monday> kg:hasEvidence "on Monday" }

## TimeSource: neither in the text nor supplied
DELETE WHERE { <time/monday> kg:hasEvidence ?span }

## Anchor: nobody supplied it
DELETE WHERE { <anchor/supplied> prov:wasAttributedTo ?agent }

## Anchor: no earliest and latest day
DELETE { <anchor/supplied> rdf:value ?days } INSERT { <anchor/supplied> rdf:value "2025-05-14" } WHERE { <anchor/supplied> rdf:value ?days }
