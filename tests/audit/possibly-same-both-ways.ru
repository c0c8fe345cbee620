# That two officials may be one is stated the other way round too.
# finds: a senior U.S. official

BASE <https://onrecord.example/>
PREFIX kg: <https://w3id.org/onrecord#>

INSERT { GRAPH ?run { ?other kg:possiblySameAs ?actor } }
WHERE  { GRAPH ?run { ?actor kg:possiblySameAs ?other . ?attribution kg:attributedTo ?actor ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> } }
