# An agent loses its version, and a run its end.
# finds: gold-1; gold-1; gold-1

BASE <https://onrecord.example/>
PREFIX prov:   <http://www.w3.org/ns/prov#>
PREFIX schema: <http://schema.org/>

DELETE { GRAPH ?graph { ?agent schema:softwareVersion ?version } }
WHERE  { GRAPH ?graph { ?agent schema:softwareVersion ?version } } ;
DELETE { GRAPH ?graph { ?run prov:endedAtTime ?time } }
WHERE  { GRAPH ?graph { ?run prov:endedAtTime ?time ; prov:used <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> } }
