# The only attribution in a sentence is gone.
# finds: s6

BASE <https://onrecord.example/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX kg:  <https://w3id.org/onrecord#>

DELETE { GRAPH ?run { ?attribution ?property ?value } }
WHERE  { GRAPH ?run { ?attribution dct:identifier "S09" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> ; ?property ?value } }
