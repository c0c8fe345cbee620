# Monday was a Tuesday.
# finds: t6

BASE <https://onrecord.example/>
PREFIX dct:  <http://purl.org/dc/terms/>
PREFIX kg:   <https://w3id.org/onrecord#>
PREFIX time: <http://www.w3.org/2006/time#>
PREFIX xsd:  <http://www.w3.org/2001/XMLSchema#>

DELETE { GRAPH ?run { ?time time:inXSDDate ?day } }
INSERT { GRAPH ?run { ?time time:inXSDDate "2025-05-13"^^xsd:date } }
WHERE  { GRAPH ?run { ?time dct:identifier "t6" ; time:inXSDDate ?day . ?attribution dct:temporal ?time ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> } }
