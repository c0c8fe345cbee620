# The outer voice of a silence is embedded in the silence.
# finds: S04; S04.1

BASE <https://onrecord.example/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX kg:  <https://w3id.org/onrecord#>

INSERT { GRAPH ?run { ?attribution kg:embeddedIn ?inner } }
WHERE  { GRAPH ?run { ?attribution dct:identifier "S04" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> }
         GRAPH ?run { ?inner dct:identifier "S04.1" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> }  }
