# Monday is a date, and nothing says from what it was worked out.
# finds: t6

BASE <https://onrecord.example/>
PREFIX dct:  <http://purl.org/dc/terms/>
PREFIX kg:   <https://w3id.org/onrecord#>
PREFIX prov: <http://www.w3.org/ns/prov#>

DELETE { GRAPH ?run { ?time prov:wasDerivedFrom ?anchor } }
WHERE  { GRAPH ?run { ?time dct:identifier "t6" ; prov:wasDerivedFrom ?anchor . ?attribution dct:temporal ?time ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> } }
