# A clock went wrong during a run.
# finds: gold-1

BASE <https://onrecord.example/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX xsd:  <http://www.w3.org/2001/XMLSchema#>

DELETE { GRAPH ?graph { ?run prov:endedAtTime ?time } }
INSERT { GRAPH ?graph { ?run prov:endedAtTime "2026-11-22T10:59:59Z"^^xsd:dateTime } }
WHERE  { GRAPH ?graph { ?run prov:endedAtTime ?time ; prov:used <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> } }
