# The actor that two attributions name is gone, and so are both texts of a copy, and the text and agency of a credit.
# finds: S04; S05; copy/one; copy/one; credit/one; credit/one

BASE <https://onrecord.example/>
PREFIX kg:     <https://w3id.org/onrecord#>
PREFIX schema: <http://schema.org/>

DELETE { GRAPH ?graph { <actor/reuters> ?property ?value } }
WHERE  { GRAPH ?graph { <actor/reuters> ?property ?value } } ;
DELETE { GRAPH ?run { ?attribution kg:addressedTo <actor/reuters> } }
WHERE  { GRAPH ?run { ?attribution kg:reportedIn ?other ; kg:addressedTo <actor/reuters> } FILTER (?other != <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ>) } ;
INSERT DATA { GRAPH <graph/origin/later> {
  <copy/one> a kg:Copy ; kg:laterVersion <article/later> ; kg:earlierVersion <article/earlier> .
  <credit/one> a kg:Credit ; kg:creditedIn <article/later> ; schema:sourceOrganization <actor/agency>
} }
