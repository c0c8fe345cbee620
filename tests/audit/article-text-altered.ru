# One word of the article is another in the store.
# finds: article/FAunuDHj3K…

BASE <https://onrecord.example/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>

DELETE { GRAPH ?graph { <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> nif:isString ?text } }
INSERT { GRAPH ?graph { <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> nif:isString ?other } }
WHERE  { GRAPH ?graph { <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> nif:isString ?text BIND (REPLACE(?text, "he will only attend", "he will not attend!") AS ?other) } }
