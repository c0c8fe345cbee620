# A quotation says something else than the article.
# finds: characters 957 to 1008

BASE <https://onrecord.example/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>

DELETE { GRAPH ?run { <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ#char=957,1008> nif:anchorOf ?words } }
INSERT { GRAPH ?run { <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ#char=957,1008> nif:anchorOf "he will attend the meeting when Putin is present !!" } }
WHERE  { GRAPH ?run { <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ#char=957,1008> nif:anchorOf ?words } }
