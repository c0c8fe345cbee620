## Membership: it has no address
INSERT { _:nowhere a org:Membership ; org:member <actor/zelenskiy> ; org:role <role/president> ; kg:hasEvidence ?span } WHERE { ?span nif:anchorOf "told" }

## Membership-identifier: two of them
INSERT DATA { <membership/zelenskiy> dct:identifier "r2" }

## Membership-member: held by nobody
DELETE WHERE { <membership/zelenskiy> org:member ?actor }

## Membership-organization: two
INSERT DATA { <membership/zelenskiy> org:organization <actor/russia> }

## Membership-role: none
DELETE WHERE { <membership/zelenskiy> org:role ?role }

## Membership-principal: a place
INSERT DATA { <membership/zelenskiy> org:reportsTo <place/istanbul> }

## Membership-evidence: none
DELETE WHERE { <membership/zelenskiy> kg:hasEvidence ?span }

## Membership-note: no language
INSERT DATA { <membership/zelenskiy> skos:note "As of the article." }

## Role: it has no address
INSERT DATA { _:nowhere a org:Role ; skos:prefLabel "President"@en }

## Role-label: two titles
INSERT DATA { <role/president> skos:prefLabel "Head of state"@en }

## Place: it has no address
INSERT DATA { _:nowhere a sem:Place ; dct:identifier "nowhere" ; skos:prefLabel "Nowhere"@en }

## Place-identifier: none
DELETE DATA { <place/istanbul> dct:identifier "istanbul" }

## Place-label: none
DELETE WHERE { <place/istanbul> skos:prefLabel ?name }

## Place-mention: a word instead of a span
INSERT DATA { <place/istanbul> kg:hasEvidence "Istanbul" }

## Topic: it has no address
INSERT DATA { <attribution/official-said> dct:subject _:nowhere . _:nowhere a skos:Concept ; dct:identifier "nowhere" ; skos:prefLabel "Nowhere"@en }

## Topic-identifier: none
DELETE DATA { <topic/talks> dct:identifier "talks" }

## Topic-label: two
INSERT DATA { <topic/talks> skos:prefLabel "peace talks"@en }
