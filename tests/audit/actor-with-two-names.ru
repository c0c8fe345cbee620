# An actor gains a second preferred name.
# finds: Volodymyr Zelenskiy

BASE <https://onrecord.example/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT { GRAPH ?graph { <actor/zelenskiy> skos:prefLabel "Volodymyr Zelenskyy"@en } }
WHERE  { GRAPH ?graph { <actor/zelenskiy> skos:prefLabel ?name } }
