# The name of Zelenskiy is also stated in another graph.
# finds: Volodymyr Zelenskiy

BASE <https://onrecord.example/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT { GRAPH <graph/entity/elsewhere> { <actor/zelenskiy> skos:prefLabel ?name } }
WHERE  { GRAPH ?graph { <actor/zelenskiy> skos:prefLabel ?name } }
