# A run's times are in the zone of the annotator, and one is a decimal.
# finds: gold-1; gold-1

BASE <https://onrecord.example/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX xsd:  <http://www.w3.org/2001/XMLSchema#>

DELETE { GRAPH ?graph { ?run prov:startedAtTime ?time } }
INSERT { GRAPH ?graph { ?run prov:startedAtTime "2026-11-22T13:00:00+02:00"^^xsd:dateTime ; prov:endedAtTime "1E0"^^xsd:double } }
WHERE  { GRAPH ?graph { ?run prov:used <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> ; prov:startedAtTime ?time } }
