# Somebody writes down who the unnamed aide is.
# finds: one of Zelenskiy's aides

BASE <https://onrecord.example/>
PREFIX dct:    <http://purl.org/dc/terms/>
PREFIX kg:     <https://w3id.org/onrecord#>
PREFIX schema: <http://schema.org/>

INSERT { GRAPH ?run { ?source schema:sameAs <http://www.wikidata.org/entity/Q1> } }
WHERE  { GRAPH ?run { ?source dct:identifier "src_aide" . ?attribution kg:attributedTo ?source ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> } }
