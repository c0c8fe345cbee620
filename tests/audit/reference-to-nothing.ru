# The actor that two attributions name is gone.
# finds: S04; S05

BASE <https://onrecord.example/>
PREFIX kg: <https://w3id.org/onrecord#>

DELETE { GRAPH ?graph { <actor/reuters> ?property ?value } }
WHERE  { GRAPH ?graph { <actor/reuters> ?property ?value } } ;
DELETE { GRAPH ?run { ?attribution kg:addressedTo <actor/reuters> } }
WHERE  { GRAPH ?run { ?attribution kg:reportedIn ?other ; kg:addressedTo <actor/reuters> } FILTER (?other != <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ>) }
