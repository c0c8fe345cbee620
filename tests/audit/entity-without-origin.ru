# Nothing says which reading an actor's entry comes from.
# finds: graph/entity/qatar

BASE <https://onrecord.example/>
PREFIX prov: <http://www.w3.org/ns/prov#>

DELETE { GRAPH ?graph { <graph/entity/qatar> prov:wasDerivedFrom ?run } }
WHERE  { GRAPH ?graph { <graph/entity/qatar> prov:wasDerivedFrom ?run } }
