## Actor: it has no address
INSERT DATA { _:someone a kg:Actor , prov:Person ; dct:identifier "someone" ; skos:prefLabel "Someone"@en }

## Actor-identifier: two words
DELETE DATA { <actor/ukraine> dct:identifier "ukraine" } ; INSERT DATA { <actor/ukraine> dct:identifier "the ukraine" }

## Actor-label: two names
INSERT DATA { <actor/ukraine> skos:prefLabel "The Ukraine"@en }

## Actor-alias: no language
INSERT DATA { <actor/ukraine> skos:altLabel "Kyiv" }

## Actor-mention: a word instead of a span
INSERT DATA { <actor/ukraine> kg:hasEvidence "Ukrainian" }

## Actor-sameness: said both ways
INSERT { <actor/zelenskiy> kg:possiblySameAs ?source } WHERE { ?source a kg:UnnamedSource }

## ActorKind: a person and an organisation
INSERT DATA { <actor/ukraine> a prov:Person }

## ActorKind: of no kind
DELETE DATA { <actor/white_house> a org:Organization }

## NamedActor: without an identifier
DELETE DATA { <actor/ukraine> dct:identifier "ukraine" }

## Voice: by another identifier
DELETE { ?voice dct:identifier "author" } INSERT { ?voice dct:identifier "writer" } WHERE { ?voice dct:identifier "author" }

## GovernmentOrganization: a person
INSERT DATA { <actor/zelenskiy> a schema:GovernmentOrganization }

## Outlet: a person
INSERT DATA { <actor/zelenskiy> a schema:NewsMediaOrganization }

## UnnamedSource: not from an article
DELETE { ?source ?property ?value } INSERT { <actor/official> ?property ?value } WHERE { ?source a kg:UnnamedSource ; ?property ?value } ;
DELETE { ?thing kg:attributedTo ?source } INSERT { ?thing kg:attributedTo <actor/official> } WHERE { ?thing kg:attributedTo ?source FILTER(CONTAINS(STR(?source), "/unnamed/")) } ;
DELETE { ?thing kg:holder ?source } INSERT { ?thing kg:holder <actor/official> } WHERE { ?thing kg:holder ?source FILTER(CONTAINS(STR(?source), "/unnamed/")) }

## UnnamedSource-minimum: more than the greatest
DELETE { ?source kg:minMembers 1 } INSERT { ?source kg:minMembers 3 } WHERE { ?source kg:minMembers 1 }

## UnnamedSource-maximum: two of them
INSERT { ?source kg:maxMembers 2 } WHERE { ?source kg:maxMembers 1 }

## UnnamedSource-basis: two of them
INSERT { ?source kg:basis "familiar with the plans" } WHERE { ?source a kg:UnnamedSource }

## UnnamedSource-affiliation: to a place
INSERT { ?source schema:affiliation <place/istanbul> } WHERE { ?source a kg:UnnamedSource }

## UnnamedSource-link: it is unmasked
INSERT { ?source schema:sameAs <http://www.wikidata.org/entity/Q1> } WHERE { ?source a kg:UnnamedSource }

## Link: a topic
INSERT DATA { <topic/talks> schema:sameAs <http://www.wikidata.org/entity/Q1> }

## Link-target: another encyclopaedia
INSERT DATA { <actor/ukraine> schema:sameAs <https://en.wikipedia.org/wiki/Ukraine> }
