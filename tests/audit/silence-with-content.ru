# The name of whoever gave no comment is taken for words that were said.
# finds: S22

BASE <https://onrecord.example/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX kg:  <https://w3id.org/onrecord#>

INSERT { GRAPH ?run { ?attribution kg:hasContent <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ#char=2252,2267> } }
WHERE  { GRAPH ?run { ?attribution dct:identifier "S22" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> } }
