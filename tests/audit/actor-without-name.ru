# An actor loses its name.
# finds: qatar

BASE <https://onrecord.example/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE { GRAPH ?graph { <actor/qatar> skos:prefLabel ?name } }
WHERE  { GRAPH ?graph { <actor/qatar> skos:prefLabel ?name } }
