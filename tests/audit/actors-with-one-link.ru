# Two actors are linked to one item of Wikidata.
# finds: Dmitry Peskov

BASE <https://onrecord.example/>
PREFIX schema: <http://schema.org/>
PREFIX skos:   <http://www.w3.org/2004/02/skos/core#>

INSERT { GRAPH ?graph { <actor/peskov> schema:sameAs ?item } }
WHERE  { GRAPH ?graph { <actor/peskov> skos:prefLabel ?name } GRAPH ?other { <actor/putin> schema:sameAs ?item } }
